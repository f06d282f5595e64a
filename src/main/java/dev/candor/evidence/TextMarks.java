package dev.candor.evidence;

import dev.candor.evidence.Footers.Footer;
import dev.candor.evidence.Line.Kind;
import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import dev.candor.git.Trailer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one text from top to bottom: fields, footers, and what is left as prose. */
final class TextMarks {
    private final Catalogue catalogue;
    private final FieldMarks fields;
    private final ProseMarks prose;
    private final List<String> canaries;

    /** @param canaries words that a project plants for agents that ignore its rules */
    TextMarks(Catalogue catalogue, List<String> canaries) {
        this.catalogue = catalogue;
        this.fields = new FieldMarks(catalogue);
        this.prose = new ProseMarks(catalogue);
        this.canaries =
                canaries.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * @param trailers as git counts them; others that are shaped like trailers are read too
     * @param author a name that a sentence may mean
     */
    void read(String text, List<Trailer> trailers, String author, boolean commit, Tally tally) {
        Message message = Message.of(text, commit);
        new Reader(message, commit, catalogue.footers().within(text), people(message, author), tally).read(trailers);
    }

    /** The words in the names of persons: of the author and of lines with a mail address. */
    private static Set<String> people(Message message, String author) {
        Set<String> people = new HashSet<>();
        Words.value(author).forEach(word -> people.add(word.lower()));
        for (Line line : message.lines()) {
            int open = line.text().indexOf('<');
            int colon = line.text().indexOf(':');
            if (line.prose() && colon > 0 && open > colon && line.text().indexOf('@', open) > 0) {
                boolean nobody = line.text().regionMatches(true, open, "<noreply", 0, 8);
                Words.value(nobody ? "" : line.text().substring(colon + 1, open))
                        .forEach(word -> people.add(word.lower()));
            }
        }
        return people;
    }

    /** One text's reading. */
    private final class Reader {
        private final Message message;
        private final boolean commit;
        private final Footers footers;
        private final Repeats repeats;
        private final Set<String> people;
        private final Set<Trailer> seen = new HashSet<>();
        private final List<Line> paragraph = new ArrayList<>();
        private final Tally tally;

        Reader(Message message, boolean commit, Footers footers, Set<String> people, Tally tally) {
            this.message = message;
            this.commit = commit;
            this.footers = footers;
            this.people = people;
            this.tally = tally;
            this.repeats = commit ? Repeats.in(message) : new Repeats(0, "");
        }

        void read(List<Trailer> trailers) {
            for (Line line : message.lines()) {
                line(line);
            }
            flush();
            for (Trailer trailer : trailers) {
                var field = new Field(trailer.key(), trailer.value());
                if (repeats.until() == 0 && seen.add(plain(field)) && fields.knows(field)) {
                    fields.read(field, Where.TRAILER, tally);
                }
            }
        }

        private void line(Line line) {
            if (line.kind() == Kind.BLANK || line.opens()) {
                flush();
            }
            if (line.kind() == Kind.SUBJECT) {
                paragraph.add(line);
                flush();
            } else if (!line.prose()) {
                flush();
                aside(line);
            } else if (marked(line)) {
                flush();
                spoken(line);
            } else {
                sentence(line);
            }
        }

        /** Whether the line is a mark as a whole, or would be one in a commit of its own. */
        private boolean marked(Line line) {
            Optional<Field> field = Field.of(message, line).filter(fields::knows);
            Optional<Footer> footer = field.isPresent() ? Optional.empty() : footers.in(line.text());
            boolean canary = canary(line);
            if (field.isEmpty() && footer.isEmpty() && !canary) {
                return false;
            }
            field.ifPresent(known -> seen.add(plain(known)));
            if (repeats.covers(line)) {
                repeated(field, line);
            } else {
                field.ifPresent(known -> fields.read(known, commit ? Where.TRAILER : Where.DESCRIPTION, tally));
                footer.ifPresent(f -> tally.mark(f.tool(), f.strength(), where(), line.text()));
                if (canary) {
                    tally.mark("AI (unnamed)", Strength.CERTAIN, where(), line.text());
                }
            }
            return true;
        }

        /** "AI disclosure: this was written with X" is a sentence too. */
        private void spoken(Line line) {
            Field.of(message, line).filter(fields::sentence).ifPresent(field -> sentence(line));
        }

        /** Repeated sign-offs of people are of no interest. */
        private void repeated(Optional<Field> field, Line line) {
            var own = new Tally(catalogue.names());
            field.ifPresent(known -> fields.read(known, Where.TRAILER, own));
            if (field.isEmpty() || !own.evidence().marks().isEmpty()) {
                tally.ignore(line.text(), repeats.why());
            }
        }

        /** Quoted text, code and templates: looked at only to say why they do not count. */
        private void aside(Line line) {
            String bare = Tidy.bare(line.text());
            var plain = new Line(line.number(), bare, Kind.PROSE);
            boolean field = Field.of(new Message(List.of()), plain)
                    .filter(fields::knows)
                    .isPresent();
            if (line.kind() != Kind.BLANK && (field || footers.in(bare).isPresent())) {
                tally.ignore(
                        line.text(),
                        switch (line.kind()) {
                            case QUOTED -> "quoted text";
                            case COMMENT -> "part of a template";
                            case UNTICKED -> "a box that is not ticked";
                            case SUBJECT, PROSE, BLANK, CODE -> "an example, indented or in a code block";
                        });
            }
        }

        private void sentence(Line line) {
            boolean address = line.text().indexOf('@', line.text().indexOf('<') + 1) > 0
                    && line.text().contains("<");
            if (address) {
                flush();
            } else if (repeats.covers(line)) {
                paragraph.clear();
            } else {
                paragraph.add(line);
            }
        }

        private void flush() {
            if (!paragraph.isEmpty()) {
                prose.read(List.copyOf(paragraph), message.subject(), people, where(), message, tally);
                paragraph.clear();
            }
        }

        private boolean canary(Line line) {
            String lower = canaries.isEmpty() ? "" : line.text().toLowerCase(Locale.ROOT);
            return canaries.stream().anyMatch(lower::contains);
        }

        private Where where() {
            return commit ? Where.MESSAGE : Where.DESCRIPTION;
        }

        private static Trailer plain(Field field) {
            return new Trailer(field.key().toLowerCase(Locale.ROOT), field.value());
        }
    }
}
