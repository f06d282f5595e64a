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
    private final Acts acts;

    Claims(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.doubts = new Doubts(vocabulary);
        this.acts = new Acts(vocabulary);
    }

    /** @param theme whether the change is about this tool, so that only "made by" speaks of its making */
    Optional<Claim> of(Sentence sentence, Mention mention, boolean theme) {
        if (product(sentence, mention)) {
            return Optional.empty();
        }
        boolean active = !theme && mention.name().reading() != Reading.VALUES;
        return passive(sentence, mention)
                .or(() -> helped(sentence, mention))
                .or(() -> stated(sentence, mention))
                .or(() -> adjective(sentence, mention))
                .or(() -> active ? acts.in(sentence, mention) : Optional.empty())
                .map(claim -> doubts.weigh(sentence, mention, claim));
    }

    /** Part of something else: "Gemini Lake", "the Claude API", "Gemini CLI's tools". */
    private boolean product(Sentence sentence, Mention mention) {
        String next = sentence.lower(mention.to());
        boolean owner = sentence.at(mention.to() - 1).owns()
                && !vocabulary.in("help", next)
                && !vocabulary.in("feedback", next);
        return mention.gap(sentence.words()) == Gap.NONE && (owner || vocabulary.in("product", next));
    }

    /** "written [entirely] by [the new] X". */
    private Optional<Claim> passive(Sentence sentence, Mention mention) {
        int by = back(sentence, mention, 5, "by");
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
        return artifact(sentence, mention, by).or(() -> ordered(sentence, mention, by));
    }

    /** "Generate more tests with X": an imperative, about something that patches are made of. */
    private Optional<Claim> ordered(Sentence sentence, Mention mention, int by) {
        boolean tool = by > 0
                && (sentence.lower(by).equals("with") || sentence.lower(by).equals("using"));
        for (int at = by - 1; tool && at > 0; at--) {
            if (vocabulary.in("artifact", sentence.lower(at)) && vocabulary.in("rework", sentence.opening(by))) {
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

    /** "with the help of X", "help from X", "with X's help", "thanks to X". */
    private Optional<Claim> helped(Sentence sentence, Mention mention) {
        int from = mention.from();
        int of = sentence.back(from - 1, 3, w -> w.equals("of") || w.equals("from"), vocabulary.list("stop"));
        boolean helpOf = of > 0 && (vocabulary.in("help", sentence.lower(of - 1)) || madeUse(sentence, of - 1));
        boolean given = sentence.lower(from - 1).equals("by")
                && sentence.lower(from - 2).equals("provided")
                && vocabulary.in("help", sentence.lower(from - 3));
        boolean thanks = sentence.lower(from - 1).equals("to") && vocabulary.in("thanks", sentence.lower(from - 2));
        boolean with = sentence.back(from - 1, 3, "with"::equals, vocabulary.list("stop")) >= 0
                || (sentence.lower(from - 1).equals("of")
                        && sentence.back(from - 2, 3, "with"::equals, vocabulary.list("stop")) >= 0);
        boolean itsHelp = vocabulary.in("help", sentence.lower(mention.to()))
                && (with || sentence.at(mention.to() - 1).owns());
        if (vocabulary.in("thanks", sentence.lower(from - 1))
                && sentence.lower(mention.to()).equals("for")) {
            return Optional.of(new Claim(Kind.LOOKED, from - 1));
        }
        return helpOf || given || thanks || itsHelp
                ? Optional.of(new Claim(Kind.MADE, Math.max(0, from - 2)))
                : Optional.empty();
    }

    /** "made [good] use of X". */
    private static boolean madeUse(Sentence sentence, int use) {
        return sentence.lower(use).equals("use")
                && (sentence.lower(use - 1).equals("made")
                        || sentence.lower(use - 2).equals("made"));
    }

    /** A short statement of use: "Very mild AI assistance.", "Full AI use (...)", "X first draft of ...". */
    private Optional<Claim> stated(Sentence sentence, Mention mention) {
        int use = mention.to();
        boolean ends = use + 1 >= sentence.size() || sentence.at(use).gap() != Gap.NONE;
        boolean draft = mention.from() == 0
                && sentence.lower(use).equals("first")
                && vocabulary.in("draft", sentence.lower(use + 1));
        return draft || (mention.from() <= 2 && vocabulary.in("usage", sentence.lower(use)) && ends)
                ? Optional.of(new Claim(Kind.MADE, mention.from()))
                : Optional.empty();
    }

    /** "this is AI-generated", "Heavily LLM-assisted.", "AI-assisted review was used". */
    private Optional<Claim> adjective(Sentence sentence, Mention mention) {
        boolean said =
                vocabulary.in("adjective", sentence.lower(mention.to())) && doubts.ofThisChange(sentence, mention);
        boolean point = vocabulary.in("point", sentence.lower(mention.to() + 1))
                || vocabulary.in("point", sentence.lower(mention.to() + 2));
        return said ? Optional.of(new Claim(point ? Kind.LOOKED : Kind.MADE, mention.to())) : Optional.empty();
    }

    private int back(Sentence sentence, Mention mention, int most, String list) {
        return sentence.back(mention.from() - 1, most, word -> vocabulary.in(list, word), vocabulary.list("stop"));
    }
}
