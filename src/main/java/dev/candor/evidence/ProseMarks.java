package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.List;
import java.util.Optional;

/** Marks in sentences. */
final class ProseMarks {
    private final Names names;
    private final Claims claims;
    private final NamedTools named;

    ProseMarks(Catalogue catalogue) {
        this.names = catalogue.names();
        this.claims = new Claims(catalogue.vocabulary());
        this.named = new NamedTools(names, catalogue.vocabulary());
    }

    /**
     * @param paragraph lines that belong together
     * @param theme what the change is about
     * @param people whose names sentences may mean
     */
    void read(List<Line> paragraph, Theme theme, People people, Where where, Message message, Tally tally) {
        if (paragraph.stream().noneMatch(line -> names.hinted(line.text()))) {
            return;
        }
        boolean subject = paragraph.getFirst().kind() == Line.Kind.SUBJECT;
        for (Sentence sentence : Sentence.of(Words.prose(paragraph))) {
            Optional<Claim> last = Optional.empty();
            int end = -1;
            for (Mention mention : names.inProse(sentence.words())) {
                Optional<Claim> claim = claims.of(sentence, mention, !subject && theme.covers(mention));
                if (claim.isEmpty() && joined(sentence, end, mention)) {
                    claim = last;
                }
                String line =
                        message.lines().get(sentence.at(mention.from()).line()).text();
                if (claim.isPresent() && people.bear(sentence, mention)) {
                    tally.ignore(line, "a person's name");
                } else {
                    tell(tool(sentence, mention), mention, claim, line, where, tally);
                }
                last = claim;
                end = mention.to();
            }
        }
    }

    private static void tell(
            String tool, Mention mention, Optional<Claim> claim, String line, Where where, Tally tally) {
        if (claim.isEmpty()) {
            if (mention.name().reading() == Reading.CLEAR) {
                tally.ignore(line, "mentions " + tool + " and does not say that it took part");
            }
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
                && !sentence.lower(mention.from() - 1).isEmpty();
        return brandable
                ? named.branded(sentence.words(), mention)
                : mention.name().tool();
    }

    /** "X and Y", "AI assistance (X)": what is said of the one is said of the other. */
    private static boolean joined(Sentence sentence, int end, Mention mention) {
        boolean aside = end > 0 && sentence.at(mention.from() - 1).gap() == Gap.SOFT;
        if (end < 0 || mention.from() - end > (aside ? 2 : 1)) {
            return false;
        }
        String between = mention.from() == end ? "" : sentence.lower(end);
        return between.equals("and") || between.equals("or") || between.isEmpty() || aside;
    }
}
