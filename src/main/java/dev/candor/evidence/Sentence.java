package dev.candor.evidence;

import dev.candor.evidence.Word.Gap;
import java.util.ArrayList;
import java.util.List;

/** The words of one sentence. */
record Sentence(List<Word> words) {
    Sentence {
        words = List.copyOf(words);
    }

    /** Longer ones are cut: nobody writes them, and every look at one stays short. */
    private static final int LONGEST = 100;

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

    /** The word in lower case; empty outside of the sentence. */
    String lower(int index) {
        return index >= 0 && index < words.size() ? words.get(index).lower() : "";
    }
}
