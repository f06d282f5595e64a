package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Word.Gap;
import java.util.List;

/** What takes a claim back: a "not", a "could", a rule for others. */
final class Doubts {
    private final Vocabulary vocabulary;

    Doubts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Claim weigh(Sentence sentence, Mention mention, Claim claim) {
        if (claim.kind() == Kind.DENIED) {
            return claim;
        }
        if (before(sentence, Math.min(claim.at(), mention.from()), "not", 5) || between(sentence, mention, claim)) {
            return new Claim(Kind.DENIED, claim.at());
        }
        boolean supposed = before(sentence, claim.at(), "maybe", 5)
                || (sentence.lower(claim.at() - 1).equals("be")
                        && sentence.lower(claim.at() - 2).equals("to"))
                || (mention.name().generic() && (after(sentence, mention) || ruling(sentence)));
        return supposed ? new Claim(Kind.SUPPOSED, claim.at()) : claim;
    }

    /** Whether one of the words before a place, in the same clause, is in a list. */
    private boolean before(Sentence sentence, int at, String list, int most) {
        for (int i = at - 1; i >= 0 && i >= at - most; i--) {
            boolean clause = sentence.at(i).gap() == Gap.COLON || vocabulary.in("clause", sentence.lower(i));
            if (clause) {
                return false;
            }
            if (vocabulary.in(list, sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "written without X", "made by no AI". */
    private boolean between(Sentence sentence, Mention mention, Claim claim) {
        for (int i = claim.at(); i < mention.from(); i++) {
            if (vocabulary.in("not", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "code written by AI must be ...": a rule, no report. */
    private boolean after(Sentence sentence, Mention mention) {
        for (int i = mention.to(); i < mention.to() + 5; i++) {
            if (vocabulary.in("maybe", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** A sentence about what contributors may do is no report on this change. */
    private boolean ruling(Sentence sentence) {
        boolean ofItself = List.of("this", "these", "i").contains(sentence.lower(0));
        return !ofItself && sentence.words().stream().anyMatch(word -> vocabulary.in("policy", word.lower()));
    }

    /** AI as such counts where a statement is made of it: at the start of a sentence, or behind "was". */
    boolean anchored(Sentence sentence, int verb) {
        if (verb <= 3) {
            return true;
        }
        int at = verb - 1;
        while (at > 0
                && (sentence.lower(at).endsWith("ly") || sentence.lower(at).equals("also"))) {
            at--;
        }
        return vocabulary.in("be", sentence.lower(at)) || vocabulary.in("clause", sentence.lower(at));
    }

    /** "... was [mostly] AI generated", "this is an AI-generated script". */
    boolean predicate(Sentence sentence, Mention mention) {
        int at = mention.from() - 1;
        while (at >= 0 && (sentence.lower(at).endsWith("ly") || article(sentence.lower(at)))) {
            at--;
        }
        boolean be = at >= 0 && vocabulary.in("be", sentence.lower(at));
        boolean article = at + 1 < mention.from() && article(sentence.lower(at + 1));
        return be
                && (!article
                        || sentence.lower(0).equals("this")
                        || sentence.lower(0).equals("these"));
    }

    private static boolean article(String word) {
        return word.equals("a") || word.equals("an") || word.equals("all") || word.equals("in") || word.equals("part");
    }

    /** The whole sentence: "Heavily AI-guided." */
    boolean alone(Sentence sentence, Mention mention) {
        return mention.from() <= 1 && mention.to() + 1 == sentence.size();
    }

    /** "AI-assisted review was used", "AI-generated tables crafted by hand", "AI-generated tests for ...". */
    boolean usedThen(Sentence sentence, Mention mention) {
        if (mention.from() > 0) {
            return false;
        }
        boolean generated = sentence.lower(mention.to()).equals("generated");
        for (int i = mention.to() + 1; i < mention.to() + 5; i++) {
            String word = sentence.lower(i);
            boolean told =
                    word.equals("was") || word.equals("were") || word.equals("used") || vocabulary.in("content", word);
            if (told || (generated && vocabulary.in("artifact", word))) {
                return true;
            }
        }
        return false;
    }
}
