package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.Optional;

/**
 * Finds out whether a sentence says that a named tool took part in the change: "tests written by X", "I used X for
 * ...", "X suggested ...". Only statements count, never style; a sentence that merely names a tool says nothing.
 */
final class Claims {
    private final Vocabulary vocabulary;
    private final Doubts doubts;

    Claims(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.doubts = new Doubts(vocabulary);
    }

    /** @param theme whether the change is about this tool, so that only a plain "made by" speaks of its making */
    Optional<Claim> of(Sentence sentence, Mention mention, boolean theme) {
        if (product(sentence, mention)) {
            return Optional.empty();
        }
        return passive(sentence, mention)
                .or(() -> helped(sentence, mention))
                .or(() -> adjective(sentence, mention))
                .or(() -> theme || mention.name().reading() == Reading.VALUES
                        ? Optional.empty()
                        : active(sentence, mention))
                .map(claim -> doubts.weigh(sentence, mention, claim));
    }

    private Optional<Claim> active(Sentence sentence, Mention mention) {
        return used(sentence, mention)
                .or(() -> employed(sentence, mention))
                .or(() -> acted(sentence, mention))
                .or(() -> feedback(sentence, mention));
    }

    /** Part of a longer name of something else: "Gemini Lake", "the Claude API". */
    private boolean product(Sentence sentence, Mention mention) {
        return mention.gap(sentence.words()) == Gap.NONE && vocabulary.in("product", sentence.lower(mention.to()));
    }

    /** "written [entirely] by [the new] X". */
    private Optional<Claim> passive(Sentence sentence, Mention mention) {
        int by = back(sentence, mention.from() - 1, "by", 5);
        for (int at = by - 1; by > 0 && at >= 0 && at >= by - 4; at--) {
            Gap gap = sentence.at(at).gap();
            if (gap == Gap.HARD || gap == Gap.COLON || (gap == Gap.SOFT && at < by - 1)) {
                break;
            }
            Optional<Kind> kind = verb(sentence.lower(at));
            if (kind.isPresent()) {
                int verb = at;
                return kind.filter(k -> !mention.name().generic() || doubts.anchored(sentence, verb))
                        .map(k -> new Claim(k, verb));
            }
        }
        return Optional.empty();
    }

    private Optional<Kind> verb(String word) {
        if (vocabulary.in("content", word)) {
            return Optional.of(Kind.MADE);
        }
        return vocabulary.in("finding", word) ? Optional.of(Kind.LOOKED) : Optional.empty();
    }

    /** "with the help of X", "with X's help", "thanks to X", "heavy AI assistance". */
    private Optional<Claim> helped(Sentence sentence, Mention mention) {
        int from = mention.from();
        boolean ofHelp = back(sentence, from - 1, "of", 3) > 0
                && vocabulary.in("help", sentence.lower(back(sentence, from - 1, "of", 3) - 1));
        boolean helpFrom = back(sentence, from - 1, "from", 3) > 0
                && vocabulary.in("help", sentence.lower(back(sentence, from - 1, "from", 3) - 1));
        boolean thanks = sentence.lower(from - 1).equals("to")
                && sentence.lower(from - 2).equals("thanks");
        boolean itsHelp = vocabulary.in("help", sentence.lower(mention.to()))
                && (sentence.at(mention.to() - 1).owns() || back(sentence, from - 1, "with", 3) >= 0);
        if (ofHelp || helpFrom || thanks || itsHelp) {
            return Optional.of(new Claim(Kind.MADE, Math.max(0, from - 2)));
        }
        return stated(sentence, mention) ? Optional.of(new Claim(Kind.MADE, from)) : Optional.empty();
    }

    /** A short statement of use: "Very mild AI assistance.", "Full AI use (...)". */
    private boolean stated(Sentence sentence, Mention mention) {
        String next = sentence.lower(mention.to());
        boolean use = next.equals("use") || next.equals("usage") || next.equals("assistance") || next.equals("help");
        int behind = mention.to() + 1;
        return use
                && mention.from() <= 2
                && (behind >= sentence.size() || sentence.at(mention.to()).gap() != Gap.NONE)
                && !vocabulary.in("product", sentence.lower(behind));
    }

    /** "this is AI-generated", "Heavily LLM-assisted.", "AI-assisted review was used". */
    private Optional<Claim> adjective(Sentence sentence, Mention mention) {
        if (!vocabulary.in("adjective", sentence.lower(mention.to()))) {
            return Optional.empty();
        }
        boolean said = doubts.predicate(sentence, mention)
                || doubts.alone(sentence, mention)
                || doubts.usedThen(sentence, mention);
        return said ? Optional.of(new Claim(Kind.MADE, mention.to())) : Optional.empty();
    }

    /** "I used [the] X [assistant] for ...", "Use X to ..."; what for tells making from looking. */
    private Optional<Claim> used(Sentence sentence, Mention mention) {
        int used = back(sentence, mention.from() - 1, "used", 6);
        if (vocabulary.in("circumstance", sentence.lower(used - 1))) {
            return Optional.empty();
        }
        boolean imperative = mention.from() == 1 && sentence.lower(0).equals("use") && purpose(sentence, mention) > 0;
        if (used < 0 && !imperative) {
            return caused(sentence, mention);
        }
        int purpose = purpose(sentence, mention);
        boolean look = purpose > 0 && vocabulary.in("look", sentence.lower(purpose));
        boolean looking = vocabulary.in("look", sentence.lower(mention.to()));
        return Optional.of(new Claim(look || looking ? Kind.LOOKED : Kind.MADE, Math.max(0, used)));
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

    /** "had X write ...", "got X to ...". */
    private Optional<Claim> caused(Sentence sentence, Mention mention) {
        int caused = back(sentence, mention.from() - 1, "caused", 3);
        return caused >= 0 && vocabulary.in("doing", sentence.lower(mention.to()))
                ? Optional.of(new Claim(Kind.MADE, caused))
                : Optional.empty();
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

    /** "X [also] found ...", "X made a good point". */
    private Optional<Claim> acted(Sentence sentence, Mention mention) {
        boolean subject = mention.name().reading() != Reading.WORD && mention.gap(sentence.words()) == Gap.NONE;
        for (int at = mention.to(); subject && at < mention.to() + 3; at++) {
            String word = sentence.lower(at);
            boolean adjective = mention.name().generic() && vocabulary.in("adjective", word);
            if (vocabulary.in("acted", word) && !adjective) {
                return Optional.of(new Claim(makes(sentence, at) ? Kind.MADE : Kind.LOOKED, at));
            }
            if (!vocabulary.in("be", word) && !adverb(word)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean makes(Sentence sentence, int at) {
        for (int next = at + 1; next < at + 5; next++) {
            if (vocabulary.in("point", sentence.lower(next))) {
                return false;
            }
        }
        return vocabulary.in("content", sentence.lower(at))
                || sentence.lower(at).equals("did");
    }

    /** "address the X review comments", "following a X review". */
    private Optional<Claim> feedback(Sentence sentence, Mention mention) {
        boolean about = vocabulary.in("feedback", sentence.lower(mention.to()))
                || vocabulary.in("feedback", sentence.lower(mention.to() + 1));
        boolean answered = about && back(sentence, mention.from() - 1, "answering", 5) >= 0;
        String before = sentence.lower(mention.from() - 1);
        boolean given = (before.equals("from") || before.equals("by") || before.equals("of"))
                && vocabulary.in("feedback", sentence.lower(mention.from() - 2));
        return (answered || given) && !mention.name().generic()
                ? Optional.of(new Claim(Kind.LOOKED, mention.from()))
                : Optional.empty();
    }

    private static boolean adverb(String word) {
        return word.endsWith("ly") || word.equals("also") || word.equals("then") || word.equals("just");
    }

    /** The nearest word of a list (or that word itself) going back at most so many words; -1 when there is none. */
    private int back(Sentence sentence, int from, String list, int most) {
        for (int at = from; at >= 0 && at > from - most; at--) {
            String word = sentence.lower(at);
            Gap gap = sentence.at(at).gap();
            boolean hit = list.equals("of") || list.equals("from") || list.equals("with")
                    ? word.equals(list)
                    : vocabulary.in(list, word);
            if (hit && (gap == Gap.NONE || gap == Gap.COLON)) {
                return at;
            }
            if (gap != Gap.NONE || vocabulary.in("stop", word)) {
                return -1;
            }
        }
        return -1;
    }
}
