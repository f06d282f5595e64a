package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Word.Gap;
import java.util.List;
import java.util.Set;

/** Tells a report on this change from denials, suppositions and rules for others. */
final class Doubts {
    private static final Set<String> ARTICLES = Set.of("a", "an", "all", "in", "part");

    private final Vocabulary vocabulary;

    Doubts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Claim weigh(Sentence sentence, Mention mention, Claim claim) {
        if (claim.kind() == Kind.DENIED) {
            return claim;
        }
        boolean nothing = claim.at() >= mention.to() && vocabulary.in("not", sentence.lower(claim.at() + 1));
        if (nothing
                || before(sentence, Math.min(claim.at(), mention.from()), "not", Gap.COLON)
                || between(sentence, mention, claim)) {
            return new Claim(Kind.DENIED, claim.at());
        }
        boolean supposed = before(sentence, claim.at(), "maybe", mention.name().generic() ? Gap.COLON : Gap.SOFT)
                || (sentence.lower(claim.at() - 1).equals("be")
                        && sentence.lower(claim.at() - 2).equals("to"))
                || (mention.name().generic() && (ruledAfter(sentence, mention) || ruling(sentence)));
        return supposed ? new Claim(Kind.SUPPOSED, claim.at()) : claim;
    }

    /** Whether one of the five words before a place, in the same clause, is in a list. */
    private boolean before(Sentence sentence, int at, String list, Gap end) {
        for (int i = at - 1; i >= 0 && i >= at - 5; i--) {
            boolean clause = sentence.at(i).gap().compareTo(end) >= 0 || vocabulary.in("clause", sentence.lower(i));
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
    private boolean ruledAfter(Sentence sentence, Mention mention) {
        for (int i = mention.to(); i < mention.to() + 5; i++) {
            if (vocabulary.in("maybe", sentence.lower(i)) || vocabulary.in("not", sentence.lower(i))) {
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
        int at = verb - 1;
        while (at > 0
                && (sentence.lower(at).endsWith("ly") || sentence.lower(at).equals("also"))) {
            at--;
        }
        String before = sentence.lower(at);
        return verb <= 3 || vocabulary.in("be", before) || vocabulary.in("clause", before);
    }

    /** Whether "AI-generated" and its like are said of the change, not of things in the world. */
    boolean ofThisChange(Sentence sentence, Mention mention) {
        boolean alone = mention.from() <= 1 && mention.to() + 1 == sentence.size();
        boolean aside = !mention.name().generic()
                && mention.from() > 0
                && sentence.at(mention.from() - 1).gap() == Gap.SOFT
                && sentence.at(mention.to()).gap() != Gap.NONE;
        return alone || aside || predicate(sentence, mention) || opening(sentence, mention);
    }

    /** "... was [mostly] AI generated", "this is an AI-generated script". */
    private boolean predicate(Sentence sentence, Mention mention) {
        int at = mention.from() - 1;
        while (at >= 0 && (sentence.lower(at).endsWith("ly") || ARTICLES.contains(sentence.lower(at)))) {
            at--;
        }
        boolean article = at + 1 < mention.from() && ARTICLES.contains(sentence.lower(at + 1));
        boolean ofItself = sentence.lower(0).equals("this") || sentence.lower(0).equals("these");
        return at >= 0 && vocabulary.in("be", sentence.lower(at)) && (!article || ofItself);
    }

    /** "AI-assisted development (X)", "AI-assisted review was used", "AI-generated tests for ...". */
    private boolean opening(Sentence sentence, Mention mention) {
        int noun = mention.to() + 1;
        boolean whole = vocabulary.in("activity", sentence.lower(noun))
                && (noun + 1 == sentence.size() || sentence.at(noun).gap() != Gap.NONE);
        if (mention.from() == 0 && whole) {
            return true;
        }
        boolean generated = sentence.lower(mention.to()).equals("generated");
        for (int i = mention.to() + 1; mention.from() == 0 && i < mention.to() + 5; i++) {
            String word = sentence.lower(i);
            boolean told = word.equals("was") || word.equals("used") || vocabulary.in("content", word);
            if (told || (generated && vocabulary.in("artifact", word))) {
                return true;
            }
        }
        return false;
    }
}
