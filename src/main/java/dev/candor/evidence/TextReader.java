package dev.candor.evidence;

import dev.candor.evidence.Footers.Footer;
import dev.candor.evidence.Keys.Kind;
import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import dev.candor.git.Trailer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Goes through one text from top to bottom: fields, footers, and what is left as prose. */
final class TextReader {
    private final TextMarks marks;
    private final Message message;
    private final Repeats repeats;
    private final People people;
    private final Theme theme;
    private final Tally tally;
    private final Set<Trailer> seen = new HashSet<>();
    private final List<Line> paragraph = new ArrayList<>();

    TextReader(TextMarks marks, Message message, Repeats repeats, String author, Tally tally) {
        this.marks = marks;
        this.message = message;
        this.repeats = repeats;
        this.people = People.of(author, message);
        this.theme = Theme.of(message.subject(), marks.names());
        this.tally = tally;
    }

    void read(Footers footers) {
        for (Line line : message.lines()) {
            if (line.opens() || !line.prose()) {
                flush();
            }
            switch (line.kind()) {
                case SUBJECT -> subject(line, footers);
                case PROSE -> prose(line, footers);
                case BLANK -> {}
                case QUOTED, CODE, COMMENT, UNTICKED -> aside(line, footers);
            }
        }
        flush();
    }

    /** Trailers that were not found as lines; in a text that repeats another they may be the other's. */
    void read(List<Trailer> trailers) {
        for (Trailer trailer : trailers) {
            var field = new Field(trailer.key(), trailer.value());
            if (repeats.until() == 0 && seen.add(plain(field))) {
                marks.fields().kind(field).ifPresent(kind -> marks.fields().read(kind, field, Where.TRAILER, tally));
            }
        }
    }

    /** A subject is a sentence, but never a trailer. */
    private void subject(Line line, Footers footers) {
        footers.in(line.text())
                .filter(footer -> footer.shape() == Footers.Shape.PLAIN)
                .ifPresent(footer -> tally.mark(footer.tool(), footer.strength(), Where.MESSAGE, line.text()));
        Optional<Kind> kind = Field.of(message, line).flatMap(marks.fields()::kind);
        if (kind.isEmpty() || kind.get() == Kind.MADE) {
            sentence(line);
        }
    }

    private void prose(Line line, Footers footers) {
        Optional<Field> field = Field.of(message, line);
        boolean own = !repeats.covers(line);
        if (own && field.isPresent() && !seen.add(plain(field.get()))) {
            flush();
            return;
        }
        Optional<Kind> kind = field.flatMap(marks.fields()::kind);
        Optional<Footer> footer = kind.isPresent() ? Optional.empty() : footers.in(line.text());
        if (kind.isEmpty() && footer.isEmpty() && !marks.canary(line.text())) {
            sentence(line);
            return;
        }
        flush();
        if (repeats.covers(line)) {
            repeated(field, kind, footer, line);
        } else {
            marked(field, kind, footer, line);
        }
    }

    private void marked(Optional<Field> field, Optional<Kind> kind, Optional<Footer> footer, Line line) {
        kind.ifPresent(known -> marks.fields().read(known, field.orElseThrow(), keyed(), tally));
        footer.ifPresent(known -> tally.mark(known.tool(), known.strength(), where(), line.text()));
        if (marks.canary(line.text())) {
            tally.mark(Mark.UNNAMED, Strength.CERTAIN, where(), line.text());
        }
        if (kind.filter(known -> marks.fields().sentence(known, field.orElseThrow()))
                .isPresent()) {
            sentence(line.behindKey());
        }
    }

    /** Sign-offs of people are of no interest when they are repeated. */
    private void repeated(Optional<Field> field, Optional<Kind> kind, Optional<Footer> footer, Line line) {
        if (footer.isPresent() || kind.isPresent() && marked(field.orElseThrow(), kind.get())) {
            tally.ignore(line.text(), repeats.why());
        }
    }

    private boolean marked(Field field, Kind kind) {
        var own = new Tally(marks.names());
        marks.fields().read(kind, field, Where.TRAILER, own);
        return !own.evidence().marks().isEmpty();
    }

    /** Quoted text, code and templates: looked at only to say why they do not count. */
    private void aside(Line line, Footers footers) {
        String bare = Tidy.bare(line.text());
        Optional<Field> field = Field.of(Message.EMPTY, new Line(0, bare, Line.Kind.PROSE));
        boolean speaks = field.flatMap(marks.fields()::kind)
                .filter(kind -> kind.speaks() || marked(field.orElseThrow(), kind))
                .isPresent();
        if (speaks || footers.in(bare).isPresent()) {
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

    /** A line with an address credits somebody and is no sentence; one that is repeated is another commit's. */
    private void sentence(Line line) {
        int open = line.text().indexOf('<');
        if (open >= 0 && line.text().indexOf('@', open) > 0) {
            flush();
        } else if (!repeats.covers(line)) {
            paragraph.add(line);
        }
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            marks.prose().read(List.copyOf(paragraph), theme, people, where(), message, tally);
            paragraph.clear();
        }
    }

    private Where where() {
        return message.titled() ? Where.MESSAGE : Where.DESCRIPTION;
    }

    private Where keyed() {
        return message.titled() ? Where.TRAILER : Where.DESCRIPTION;
    }

    private static Trailer plain(Field field) {
        return new Trailer(field.key().toLowerCase(Locale.ROOT), field.value());
    }
}
