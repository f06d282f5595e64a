package dev.candor.evidence;

import dev.candor.evidence.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words of one sentence. */
record Sentence(List<Word> words) {
    /** Longer ones are cut: nobody writes them, and every look at one stays short. */
    private static final int LONGEST = 100;

    Sentence {
        words = List.copyOf(words);
    }

    static List<Sentence> of(List<Word> words) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).gap() == Gap.HARD || i == words.size() - 1 || i - from == LONGEST) {
                sentences.add(new Sentence(words.subList(from, i + 1)));
                from = i + 1;
            }
        }
        return sentences;
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return words.get(index);
    }

    /** What stands behind a word; nothing outside of the sentence. */
    Gap gap(int index) {
        return index >= 0 && index < words.size() ? words.get(index).gap() : Gap.NONE;
    }

    /** The first word of what a place belongs to: behind the last colon before it. */
    String opening(int before) {
        int at = before - 1;
        while (at > 0 && gap(at - 1) != Gap.COLON) {
            at--;
        }
        return lower(at);
    }

    /** The word in lower case; empty outside of the sentence. */
    String lower(int index) {
        return index >= 0 && index < words.size() ? words.get(index).lower() : "";
    }

    /**
     * The nearest word that is wanted, going back from a place over at most so many words, but over no punctuation and
     * none of the words that stop.
     *
     * @return its index, -1 when there is none
     */
    int back(int from, int most, Predicate<String> wanted, Set<String> stop) {
        for (int at = from; at >= 0 && at > from - most; at--) {
            Gap gap = at(at).gap();
            if (wanted.test(lower(at)) && (gap == Gap.NONE || gap == Gap.COLON)) {
                return at;
            }
            if (gap != Gap.NONE || stop.contains(lower(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a word only colours the verb beside it. */
    static boolean adverb(String word) {
        return word.endsWith("ly") || word.equals("also") || word.equals("then") || word.equals("just");
    }
}
