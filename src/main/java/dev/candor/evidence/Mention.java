package dev.candor.evidence;

import dev.candor.evidence.Word.Gap;
import java.util.List;

/**
 * A place where a tool, or AI as such, is named.
 *
 * @param from index of its first word
 * @param to index behind its last word, versions and words such as {@code assistant} included
 */
record Mention(Name name, int from, int to) {
    /** Whether a model or a version follows the name, which no person or product has. */
    boolean extended(int length) {
        return to - from > length;
    }

    /** The gap behind it. */
    Gap gap(List<Word> words) {
        return words.get(to - 1).gap();
    }
}
