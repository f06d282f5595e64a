package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Marks in sentences. */
final class ProseMarks {
    private final Catalogue catalogue;
    private final Claims claims;
    private final NamedTools named;

    ProseMarks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.claims = new Claims(catalogue.vocabulary());
        this.named = new NamedTools(catalogue.names(), catalogue.vocabulary());
    }

    /**
     * @param paragraph lines that belong together
     * @param subject of the commit, which tells what the change is about
     * @param people names that persons in the message bear, in lower case
     */
    void read(List<Line> paragraph, String subject, Set<String> people, Where where, Message message, Tally tally) {
        if (paragraph.stream().noneMatch(line -> catalogue.names().hinted(line.text()))) {
            return;
        }
        for (Sentence sentence : Sentence.of(Words.prose(paragraph))) {
            Optional<Claim> last = Optional.empty();
            int end = -1;
            for (Mention mention : catalogue.names().inProse(sentence.words())) {
                boolean theme = paragraph.getFirst().kind() != Line.Kind.SUBJECT && about(subject, mention);
                Optional<Claim> claim = claims.of(sentence, mention, theme);
                if (claim.isEmpty() && joined(sentence, end, mention)) {
                    claim = last;
                }
                String line =
                        message.lines().get(sentence.at(mention.from()).line()).text();
                String tool = tool(sentence, mention);
                tell(tool, mention, claim, namesake(sentence, mention, people), line, where, tally);
                last = claim;
                end = mention.to();
            }
        }
    }

    private static void tell(
            String tool,
            Mention mention,
            Optional<Claim> claim,
            boolean namesake,
            String line,
            Where where,
            Tally tally) {
        if (claim.isEmpty()) {
            if (mention.name().reading() == Reading.CLEAR) {
                tally.ignore(line, "mentions " + tool + " and does not say that it took part");
            }
            return;
        }
        if (namesake) {
            tally.ignore(line, "a person's name");
            return;
        }
        switch (claim.get().kind()) {
            case MADE -> tally.mark(tool, Strength.LIKELY, where, line);
            case LOOKED -> tally.mark(tool, Strength.WEAK, where, line);
            case SUPPOSED -> tally.ignore(line, "speaks of AI tools in general, not of this change");
            case DENIED -> tally.ignore(line, "says that no AI was used");
        }
    }

    /** The first word of a sentence has its capital for that, and is no brand. */
    private String tool(Sentence sentence, Mention mention) {
        boolean brandable = mention.name().generic()
                && mention.from() > 1
                && !sentence.at(mention.from() - 1).lower().isEmpty();
        return brandable
                ? named.branded(sentence.words(), mention)
                : mention.name().tool();
    }

    /** "X and Y", "AI assistance (X)": what is said of the one is said of the other. */
    private static boolean joined(Sentence sentence, int end, Mention mention) {
        if (end < 0 || mention.from() - end > 1) {
            return false;
        }
        String between = mention.from() == end ? "" : sentence.lower(end);
        return between.equals("and")
                || between.equals("or")
                || between.isEmpty()
                || sentence.at(mention.from() - 1).gap() == Gap.SOFT;
    }

    /** Whether the change itself is about the tool or its files. */
    private boolean about(String subject, Mention mention) {
        String lower = subject.toLowerCase(Locale.ROOT);
        if (mention.name().generic()) {
            return !catalogue
                            .names()
                            .inProse(Words.prose(List.of(new Line(0, subject, Line.Kind.PROSE))))
                            .isEmpty()
                    || lower.contains("agents.md");
        }
        String tool = mention.name().tool().toLowerCase(Locale.ROOT);
        return lower.contains(tool) || lower.contains(tool.substring(tool.lastIndexOf(' ') + 1));
    }

    private static boolean namesake(Sentence sentence, Mention mention, Set<String> people) {
        boolean bare = mention.name().reading() == Reading.NAME && mention.to() - mention.from() == 1;
        return bare && people.contains(sentence.lower(mention.from()));
    }
}
