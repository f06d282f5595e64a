package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Word.Gap;
import java.util.Optional;

/** Claims that something was made or found by, with or without a tool. */
final class Passives {
    private final Vocabulary vocabulary;
    private final Doubts doubts;

    Passives(Vocabulary vocabulary, Doubts doubts) {
        this.vocabulary = vocabulary;
        this.doubts = doubts;
    }

    /** "written [entirely] by [the new] X". */
    Optional<Claim> in(Sentence sentence, Mention mention) {
        int by = vocabulary.before(mention, sentence, 5, "by");
        for (int at = by - 1; by > 0 && at >= 0 && at >= by - 4; at--) {
            Gap gap = sentence.at(at).gap();
            if (gap == Gap.HARD || gap == Gap.COLON || (gap == Gap.SOFT && at < by - 1)) {
                break;
            }
            Optional<Kind> kind = verb(sentence, at, by);
            if (kind.isPresent()) {
                int verb = at;
                return kind.filter(k -> !mention.name().generic() || doubts.anchored(sentence, verb))
                        .map(k -> new Claim(k, verb));
            }
        }
        return artifact(sentence, mention, by).or(() -> ordered(sentence, by));
    }

    /** "Generate more tests with X", "fix the spelling using X": an imperative, about what patches are made of. */
    private Optional<Claim> ordered(Sentence sentence, int by) {
        boolean tool = sentence.lower(by).equals("with") || sentence.lower(by).equals("using");
        String order = sentence.opening(by);
        for (int at = by - 1; tool && at > 0; at--) {
            boolean made = vocabulary.in("rework", order) && vocabulary.in("artifact", sentence.lower(at));
            if (made || (vocabulary.in("mend", order) && vocabulary.in("blemish", sentence.lower(at)))) {
                return Optional.of(new Claim(Kind.MADE, by));
            }
        }
        return Optional.empty();
    }

    /** "Docstrings by X". */
    private Optional<Claim> artifact(Sentence sentence, Mention mention, int by) {
        boolean suggested = vocabulary.in("feedback", sentence.lower(mention.to()));
        return by == mention.from() - 1
                        && sentence.lower(by).equals("by")
                        && vocabulary.in("artifact", sentence.lower(by - 1))
                ? Optional.of(new Claim(suggested ? Kind.LOOKED : Kind.MADE, by - 1))
                : Optional.empty();
    }

    /**
     * With an object in between, "updated the docs with X" says what is new in them, "generated the docs with X" does
     * not; "converted from X" tells where something comes from.
     */
    private Optional<Kind> verb(Sentence sentence, int at, int by) {
        String word = sentence.lower(at);
        boolean made = switch (sentence.lower(by)) {
            case "with" -> vocabulary.in(at < by - 1 ? "wrought" : "content", word);
            case "from" -> word.equals("generated");
            default -> vocabulary.in("content", word);
        };
        if (made) {
            return Optional.of(Kind.MADE);
        }
        return vocabulary.in("finding", word) ? Optional.of(Kind.LOOKED) : Optional.empty();
    }
}
