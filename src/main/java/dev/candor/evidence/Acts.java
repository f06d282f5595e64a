package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.Optional;

/** Claims that the tool itself did something: found, suggested, wrote. */
final class Acts {
    private final Vocabulary vocabulary;

    Acts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<Claim> in(Sentence sentence, Mention mention) {
        return acted(sentence, mention).or(() -> feedback(sentence, mention));
    }

    /** "X [also] found ...", "X made a good point", "an AI code review tool spotted ...". */
    private Optional<Claim> acted(Sentence sentence, Mention mention) {
        boolean subject = mention.name().reading() != Reading.WORD && mention.gap(sentence.words()) == Gap.NONE;
        for (int at = mention.to(); subject && at < mention.to() + 4; at++) {
            String word = sentence.lower(at);
            boolean vague = mention.name().generic() && (vocabulary.in("adjective", word) || word.equals("did"));
            if (vocabulary.in("acted", word) && !vague) {
                return Optional.of(new Claim(made(sentence, at) ? Kind.MADE : Kind.LOOKED, at));
            }
            if (!vocabulary.in("be", word) && !Sentence.adverb(word) && !reviewer(word)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean made(Sentence sentence, int at) {
        for (int next = at + 1; next < at + 5; next++) {
            if (vocabulary.in("point", sentence.lower(next))) {
                return false;
            }
        }
        return vocabulary.in("content", sentence.lower(at))
                || sentence.lower(at).equals("did");
    }

    private boolean reviewer(String word) {
        return vocabulary.in("look", word) || vocabulary.in("feedback", word) || vocabulary.in("extra", word);
    }

    /** "address the X review comments", "a suggestion from X"; AI as such is what many programs are about. */
    private Optional<Claim> feedback(Sentence sentence, Mention mention) {
        boolean about = vocabulary.in("feedback", sentence.lower(mention.to()))
                || vocabulary.in("feedback", sentence.lower(mention.to() + 1));
        boolean answered =
                about && (vocabulary.before(mention, sentence, 5, "answering") >= 0 || alone(sentence, mention));
        String before = sentence.lower(mention.from() - 1);
        boolean given = (before.equals("from") || before.equals("by") || before.equals("of"))
                && vocabulary.in("feedback", sentence.lower(mention.from() - 2))
                && !vocabulary.in("setup", sentence.opening(mention.from()));
        boolean told = mention.to() == sentence.size()
                && (before.equals("per")
                        || (before.equals("to")
                                && sentence.lower(mention.from() - 2).equals("according")));
        return (told || answered || given) && !mention.name().generic()
                ? Optional.of(new Claim(Kind.LOOKED, mention.from()))
                : Optional.empty();
    }

    /** A line of its own, as in the lists that squashed commits carry: "fixup: X review", but not "x: fix the review". */
    private static boolean alone(Sentence sentence, Mention mention) {
        boolean opens = mention.from() == 0 || sentence.at(mention.from() - 1).gap() == Gap.COLON;
        return opens
                && mention.name().reading() != Reading.WORD
                && mention.gap(sentence.words()) == Gap.NONE
                && mention.to() + 3 >= sentence.size();
    }
}
