package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.Optional;

/** Claims in the active voice: somebody used a tool, or the tool itself did something. */
final class Acts {
    private final Vocabulary vocabulary;

    Acts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<Claim> in(Sentence sentence, Mention mention) {
        return used(sentence, mention)
                .or(() -> caused(sentence, mention))
                .or(() -> employed(sentence, mention))
                .or(() -> acted(sentence, mention))
                .or(() -> feedback(sentence, mention));
    }

    /** "I used [the] X [assistant] for ...", "Use X to ..."; what for tells making from looking. */
    private Optional<Claim> used(Sentence sentence, Mention mention) {
        int used = back(sentence, mention, 6, "used");
        boolean asTheyDo = vocabulary.in("circumstance", sentence.lower(used - 1));
        boolean imperative = mention.from() == 1 && sentence.lower(0).equals("use") && purpose(sentence, mention) > 0;
        if (asTheyDo || (used < 0 && !imperative)) {
            return Optional.empty();
        }
        int purpose = purpose(sentence, mention);
        boolean look = purpose > 0 && vocabulary.in("look", sentence.lower(purpose));
        boolean looking = vocabulary.in("look", sentence.lower(mention.to()));
        return Optional.of(new Claim(look || looking ? Kind.LOOKED : Kind.MADE, Math.max(0, used)));
    }

    /** Index of the verb behind "to" or "for"; 0 when there is none. */
    private static int purpose(Sentence sentence, Mention mention) {
        for (int at = mention.to(); at < mention.to() + 3; at++) {
            String word = sentence.lower(at);
            if (word.equals("to") || word.equals("for")) {
                return at + 1;
            }
        }
        return 0;
    }

    /** "had X write ...", "got X to ...". */
    private Optional<Claim> caused(Sentence sentence, Mention mention) {
        int caused = back(sentence, mention, 3, "caused");
        return caused >= 0 && vocabulary.in("doing", sentence.lower(mention.to()))
                ? Optional.of(new Claim(Kind.MADE, caused))
                : Optional.empty();
    }

    /** "X was used to ...", "AI was not used". */
    private Optional<Claim> employed(Sentence sentence, Mention mention) {
        boolean was = false;
        boolean not = false;
        for (int at = mention.to(); at < mention.to() + 4; at++) {
            String word = sentence.lower(at);
            if (was && vocabulary.in("used", word)) {
                boolean look = vocabulary.in("look", sentence.lower(at + 2));
                return Optional.of(new Claim(not ? Kind.DENIED : look ? Kind.LOOKED : Kind.MADE, at));
            }
            was |= word.equals("was") || word.equals("were") || word.equals("been");
            not |= vocabulary.in("not", word);
        }
        return Optional.empty();
    }

    /** "X [also] found ...", "X made a good point". */
    private Optional<Claim> acted(Sentence sentence, Mention mention) {
        boolean subject = mention.name().reading() != Reading.WORD && mention.gap(sentence.words()) == Gap.NONE;
        for (int at = mention.to(); subject && at < mention.to() + 3; at++) {
            String word = sentence.lower(at);
            boolean adjective = mention.name().generic() && vocabulary.in("adjective", word);
            if (vocabulary.in("acted", word) && !adjective) {
                return Optional.of(new Claim(made(sentence, at) ? Kind.MADE : Kind.LOOKED, at));
            }
            if (!vocabulary.in("be", word) && !adverb(word)) {
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

    private static boolean adverb(String word) {
        return word.endsWith("ly") || word.equals("also") || word.equals("then") || word.equals("just");
    }

    /** "address the X review comments", "a suggestion from X"; AI as such is what many programs are about. */
    private Optional<Claim> feedback(Sentence sentence, Mention mention) {
        boolean about = vocabulary.in("feedback", sentence.lower(mention.to()))
                || vocabulary.in("feedback", sentence.lower(mention.to() + 1));
        boolean answered = about && back(sentence, mention, 5, "answering") >= 0;
        String before = sentence.lower(mention.from() - 1);
        boolean given = (before.equals("from") || before.equals("by") || before.equals("of"))
                && vocabulary.in("feedback", sentence.lower(mention.from() - 2));
        return (answered || given) && !mention.name().generic()
                ? Optional.of(new Claim(Kind.LOOKED, mention.from()))
                : Optional.empty();
    }

    private int back(Sentence sentence, Mention mention, int most, String list) {
        return sentence.back(mention.from() - 1, most, word -> vocabulary.in(list, word), vocabulary.list("stop"));
    }
}
