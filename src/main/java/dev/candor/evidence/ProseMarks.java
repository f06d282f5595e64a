package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.ArrayList;
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
            List<Mention> mentions = names.inProse(sentence.words());
            List<Optional<Claim>> said = new ArrayList<>();
            mentions.forEach(mention -> said.add(claims.of(sentence, mention, !subject && theme.covers(mention))));
            share(sentence, mentions, said);
            for (int i = 0; i < mentions.size(); i++) {
                tell(sentence, mentions.get(i), said.get(i), people, where, message, tally);
            }
        }
    }

    /** "X and Y", "AI assistance (X)", "X (its model) was used": what is said of the one is said of the other. */
    private static void share(Sentence sentence, List<Mention> mentions, List<Optional<Claim>> said) {
        for (int i = 1; i < mentions.size(); i++) {
            if (said.get(i).isEmpty() && joined(sentence, mentions.get(i - 1).to(), mentions.get(i))) {
                said.set(i, said.get(i - 1));
            }
        }
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention next = mentions.get(i + 1);
            boolean aside = mentions.get(i).to() == next.from()
                    && sentence.gap(next.from() - 1) == Gap.SOFT
                    && sentence.gap(next.to() - 1) == Gap.SOFT;
            if (said.get(i).isEmpty() && aside) {
                said.set(i, said.get(i + 1));
            }
        }
    }

    private static boolean joined(Sentence sentence, int end, Mention mention) {
        boolean aside = sentence.gap(mention.from() - 1) == Gap.SOFT;
        if (mention.from() - end > (aside ? 2 : 1)) {
            return false;
        }
        String between = mention.from() == end ? "" : sentence.lower(end);
        return between.equals("and") || between.equals("or") || between.isEmpty() || aside;
    }

    private void tell(
            Sentence sentence,
            Mention mention,
            Optional<Claim> claim,
            People people,
            Where where,
            Message message,
            Tally tally) {
        String tool = tool(sentence, mention);
        String line = message.lines().get(sentence.at(mention.from()).line()).text();
        if (claim.isEmpty()) {
            if (mention.name().reading() == Reading.CLEAR) {
                tally.ignore(line, "mentions " + tool + " and does not say that it took part");
            }
        } else if (people.bear(sentence, mention)) {
            tally.ignore(line, "a person's name");
        } else {
            switch (claim.get().kind()) {
                case MADE -> tally.mark(tool, Strength.LIKELY, where, line);
                case LOOKED -> tally.mark(tool, Strength.WEAK, where, line);
                case SUPPOSED -> tally.ignore(line, "speaks of AI tools in general, not of this change");
                case DENIED -> {
                    tally.ignore(line, "says that no AI was used");
                    if (mention.name().generic() && ofThis(sentence)) {
                        tally.deny();
                    }
                }
            }
        }
    }

    /** "This patch was made without AI", "No AI was used". */
    private static boolean ofThis(Sentence sentence) {
        return sentence.lower(0).equals("this") || sentence.lower(0).equals("no");
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
}
