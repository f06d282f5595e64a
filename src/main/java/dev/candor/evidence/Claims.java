package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether a sentence says that a named tool took part in the change: "tests written by X", "I used X for
 * ...", "X suggested ...". Only statements count, never style; a sentence that merely names a tool says nothing.
 */
final class Claims {
    private static final Set<String> USAGE = Set.of("use", "usage", "assistance", "help");

    private final Vocabulary vocabulary;
    private final Doubts doubts;
    private final Passives passives;
    private final Uses uses;
    private final Acts acts;

    Claims(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.doubts = new Doubts(vocabulary);
        this.passives = new Passives(vocabulary, doubts);
        this.uses = new Uses(vocabulary);
        this.acts = new Acts(vocabulary);
    }

    /** @param theme whether the change is about this tool, so that only "made by" speaks of its making */
    Optional<Claim> of(Sentence sentence, Mention mention, boolean theme) {
        if (product(sentence, mention)) {
            return Optional.empty();
        }
        boolean active = !theme && mention.name().reading() != Reading.VALUES;
        return passives.in(sentence, mention)
                .or(() -> helped(sentence, mention))
                .or(() -> stated(sentence, mention))
                .or(() -> adjective(sentence, mention))
                .or(() -> active ? uses.in(sentence, mention) : Optional.empty())
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
        return draft || (mention.from() <= 2 && USAGE.contains(sentence.lower(use)) && ends)
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
}
