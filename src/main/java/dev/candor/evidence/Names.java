package dev.candor.evidence;

import dev.candor.evidence.Name.Reading;
import dev.candor.evidence.Word.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds where tools are named, word by word; the longest name wins. */
final class Names {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Hints hints = new Hints();
    private final Vocabulary vocabulary;

    private Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param words in lower case */
    private record Phrase(List<String> words, Name name) {}

    static Names of(List<Row> tools, List<Row> generic, Vocabulary vocabulary) {
        var names = new Names(vocabulary);
        for (Row row : tools) {
            names.add(row.list(1), new Name(row.cell(0), row.choice(2, Reading.class), row.list(3)));
            names.parts.put(row.cell(0), row.list(3));
        }
        for (Row row : generic) {
            names.add(row.list(1), new Name(row.cell(0), Reading.GENERIC, List.of()));
        }
        return names;
    }

    /** Whether one tool is part of the other, so that naming it says more. */
    boolean includes(String tool, String other) {
        return parts.getOrDefault(tool, List.of()).contains(other.toLowerCase(Locale.ROOT));
    }

    private void add(List<String> written, Name name) {
        for (String phrase : written) {
            List<String> words = List.of(phrase.split(" "));
            List<Phrase> phrases = byFirst.get(words.getFirst());
            if (phrases == null) {
                phrases = new ArrayList<>();
                byFirst.put(words.getFirst(), phrases);
            }
            hint(hints, words);
            phrases.add(behindLonger(phrases, words.size()), new Phrase(words, name));
        }
    }

    private static int behindLonger(List<Phrase> phrases, int words) {
        int at = 0;
        while (at < phrases.size() && phrases.get(at).words().size() >= words) {
            at++;
        }
        return at;
    }

    void hint(Hints all) {
        byFirst.values().forEach(phrases -> phrases.forEach(phrase -> hint(all, phrase.words())));
    }

    /** By the first word that is neither short nor a maker's name: many a message names GitHub, few its Copilot. */
    private void hint(Hints hints, List<String> words) {
        words.stream()
                .filter(word -> word.length() > 2 && !vocabulary.in("vendor", word))
                .findFirst()
                .ifPresentOrElse(hints::add, () -> hints.addLongest(String.join(" ", words)));
    }

    /** Whether a text may name a tool: a quick look. */
    boolean hinted(String text) {
        return hints.in(text);
    }

    /** Names in a trailer's value. */
    List<Mention> inValue(List<Word> words) {
        return in(words, false);
    }

    /** Names in sentences: the readings are stricter there. */
    List<Mention> inProse(List<Word> words) {
        return in(words, true);
    }

    private List<Mention> in(List<Word> words, boolean prose) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Mention> mention = at(words, at, prose);
            mention.ifPresent(mentions::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<Mention> at(List<Word> words, int at, boolean prose) {
        for (Phrase phrase : byFirst.getOrDefault(words.get(at).lower(), List.of())) {
            int to = at + phrase.words().size();
            if (stands(phrase, words, at) && counts(phrase.name(), words, at, to, prose)) {
                return Optional.of(new Mention(phrase.name(), at, extended(words, to, prose)));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Phrase phrase, List<Word> words, int at) {
        if (at + phrase.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            boolean last = i == phrase.words().size() - 1;
            Word word = words.get(at + i);
            if (!word.lower().equals(phrase.words().get(i)) || (!last && word.gap() != Gap.NONE)) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(Name name, List<Word> words, int at, int to, boolean prose) {
        Word first = words.get(at);
        return switch (name.reading()) {
            case CLEAR, NAME -> true;
            case WORD -> !prose || (first.capital() && !first.shouted());
            case VALUES ->
                !prose || (first.capital() && to < words.size() && words.get(to).number());
            case VERSIONED -> to < words.size() && words.get(to).number();
            case GENERIC -> generic(words, at, to, prose);
        };
    }

    /** In small letters {@code llm} is also a program and {@code ai} a variable: there they count behind "by" and "an". */
    private boolean generic(List<Word> words, int at, int to, boolean prose) {
        Word word = words.get(at);
        boolean ai = word.lower().equals("ai");
        boolean small = ai ? !word.shouted() : word.lower().startsWith("llm") && !word.capital();
        if (!small) {
            return true;
        }
        if (!prose) {
            return !ai || words.size() == 1;
        }
        String before = at == 0 ? "" : words.get(at - 1).lower();
        return before.equals("an")
                || vocabulary.in("by", before)
                || vocabulary.in("used", before)
                || (to < words.size()
                        && vocabulary.in("adjective", words.get(to).lower()));
    }

    /**
     * Takes in versions, models and words such as {@code assistant}, but nothing that a tool owns; in values a model with
     * a name is a mention.
     */
    private int extended(List<Word> words, int to, boolean prose) {
        int end = to;
        while (end < words.size() && follows(words, end, prose)) {
            end++;
        }
        return end;
    }

    private boolean follows(List<Word> words, int at, boolean prose) {
        Gap gap = words.get(at - 1).gap();
        Word word = words.get(at);
        if (words.get(at - 1).owns()) {
            return false;
        }
        boolean near = gap == Gap.NONE || (gap == Gap.SOFT && (word.number() || vocabulary.in("model", word.lower())));
        if (!near && (prose || gap == Gap.HARD)) {
            return false;
        }
        if (!prose && byFirst.containsKey(word.lower()) && !word.lower().equals("ai")) {
            return false;
        }
        return word.number() || vocabulary.in("model", word.lower()) || vocabulary.in("extra", word.lower());
    }
}
