package dev.candor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The catalogue's word lists, by name. */
final class Vocabulary {
    private final Map<String, Set<String>> lists;

    private Vocabulary(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    static Vocabulary of(List<Row> rows) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Row row : rows) {
            if (lists.put(row.lower(0), Set.copyOf(row.list(1))) != null) {
                throw row.wrong("the list '" + row.cell(0) + "' is there twice");
            }
        }
        return new Vocabulary(lists);
    }

    /** @throws IllegalArgumentException when the catalogue lacks the list */
    Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("marker catalogue: [words] lacks the list '" + name + "'");
        }
        return list;
    }

    boolean in(String list, String word) {
        return list(list).contains(word);
    }

    /** Index of the nearest word of a list before a mention, over at most so many words; -1 when there is none. */
    int before(Mention mention, Sentence sentence, int most, String list) {
        return sentence.back(mention.from() - 1, most, word -> in(list, word), list("stop"));
    }

    /** Whether a whole value is one of the list's. */
    boolean says(String list, String value) {
        String bare = value.strip().toLowerCase(Locale.ROOT);
        return in(list, bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }
}
