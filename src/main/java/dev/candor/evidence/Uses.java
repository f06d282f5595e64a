package dev.candor.evidence;

import dev.candor.evidence.Claim.Kind;
import dev.candor.evidence.Word.Gap;
import java.util.Optional;

/** Claims that somebody used a tool, or had it do something. */
final class Uses {
    private final Vocabulary vocabulary;

    Uses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<Claim> in(Sentence sentence, Mention mention) {
        return used(sentence, mention).or(() -> caused(sentence, mention)).or(() -> employed(sentence, mention));
    }

    /** "I used [the] X [assistant] for ...", "Use X to ..."; what for tells making from looking. */
    private Optional<Claim> used(Sentence sentence, Mention mention) {
        int used = vocabulary.before(mention, sentence, 6, "used");
        if (used < 0) {
            int use = sentence.back(mention.from() - 1, 6, "use"::equals, vocabulary.list("stop"));
            used = sentence.lower(use - 1).equals("did") ? use - 1 : used;
        }
        boolean imperative = mention.from() == 1 && sentence.lower(0).equals("use") && purpose(sentence, mention) > 0;
        boolean part = sentence.lower(mention.to()).equals("as");
        if (part || (used < 0 ? !imperative : !byAuthor(sentence, used))) {
            return Optional.empty();
        }
        int purpose = purpose(sentence, mention);
        boolean look = purpose > 0 && vocabulary.in("look", sentence.lower(purpose));
        boolean looking = vocabulary.in("look", sentence.lower(mention.to()));
        return Optional.of(new Claim(look || looking ? Kind.LOOKED : Kind.MADE, Math.max(0, used)));
    }

    /** "I used", "Used" and "rewrite ..., using" speak of the author; "users using" and "when using" do not. */
    private boolean byAuthor(Sentence sentence, int used) {
        int at = used - 1;
        while (at >= 0
                && sentence.at(at).gap() == Gap.NONE
                && (Sentence.adverb(sentence.lower(at)) || auxiliary(sentence.lower(at)))) {
            at--;
        }
        boolean opens = at < 0 || sentence.at(at).gap() != Gap.NONE;
        return opens
                || vocabulary.in("author", sentence.lower(at))
                || (sentence.lower(used).equals("using") && wasMade(sentence, used));
    }

    private boolean wasMade(Sentence sentence, int before) {
        for (int at = 1; at < before; at++) {
            if (vocabulary.in("content", sentence.lower(at)) && vocabulary.in("be", sentence.lower(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean auxiliary(String word) {
        return word.equals("have") || word.equals("had") || word.equals("and");
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

    /** "had X write ...", "got X to ..."; what a program lets AI do is no such thing. */
    private Optional<Claim> caused(Sentence sentence, Mention mention) {
        int caused = vocabulary.before(mention, sentence, 3, "caused");
        String who = sentence.lower(caused - 1);
        boolean lets = mention.name().generic()
                && sentence.lower(caused).equals("let")
                && !vocabulary.in("author", who)
                && !who.equals("and");
        if (caused < 0 || lets) {
            return Optional.empty();
        }
        String word = sentence.lower(mention.to());
        String done = word.equals("to") ? sentence.lower(mention.to() + 1) : word;
        if (vocabulary.in("look", done)) {
            return Optional.of(new Claim(Kind.LOOKED, caused));
        }
        boolean made = word.equals("to") || vocabulary.in("doing", done) || vocabulary.in("rework", done);
        return made ? Optional.of(new Claim(Kind.MADE, caused)) : Optional.empty();
    }

    /** "X was used to ...", "AI was not used". */
    private Optional<Claim> employed(Sentence sentence, Mention mention) {
        boolean was = false;
        boolean not = false;
        for (int at = mention.to(); at < mention.to() + 4 && sentence.gap(at - 1) != Gap.COLON; at++) {
            String word = sentence.lower(at);
            if (was && word.equals("used")) {
                boolean look = vocabulary.in("look", sentence.lower(at + 2));
                return Optional.of(new Claim(not ? Kind.DENIED : look ? Kind.LOOKED : Kind.MADE, at));
            }
            was |= word.equals("was") || word.equals("were") || word.equals("been");
            not |= vocabulary.in("not", word);
        }
        return Optional.empty();
    }
}
