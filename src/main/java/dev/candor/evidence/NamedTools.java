package dev.candor.evidence;

import dev.candor.evidence.Name.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which tools a value names; a person who bears a tool's name is none. */
final class NamedTools {
    private final Names names;
    private final Vocabulary vocabulary;

    NamedTools(Names names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** The tools' names in their order; empty when none is named. */
    List<String> in(String value) {
        List<Word> words = Words.value(value);
        List<Mention> mentions = names.inValue(words);
        if (mentions.isEmpty() || !opens(words, mentions.getFirst()) || surnamed(words, mentions)) {
            return List.of();
        }
        if (mentions.stream().allMatch(mention -> mention.name().generic())) {
            return List.of(branded(words, mentions.getFirst()));
        }
        return distinct(mentions.stream()
                .map(Mention::name)
                .filter(name -> !name.generic())
                .toList());
    }

    /** Tools named anywhere in free text behind a key that asks about AI. */
    List<String> anywhere(String value, String unnamed) {
        List<Word> words = Words.value(value);
        List<String> tools = distinct(names.inValue(words).stream()
                .filter(mention -> mention.name().reading() != Reading.VALUES
                        || words.get(mention.from()).capital())
                .map(Mention::name)
                .filter(name -> !name.generic())
                .toList());
        return tools.isEmpty() ? List.of(unnamed) : tools;
    }

    /** Every name of a tool in a value, a person's namesakes too. */
    List<Mention> mentioned(String value) {
        return names.inValue(Words.value(value));
    }

    /** Whether the name alone can be no person's: a model or version goes with it, or nothing else bears it. */
    boolean unmistakable(String value) {
        List<Word> words = Words.value(value);
        return !in(value).isEmpty()
                && names.inValue(words).stream()
                        .anyMatch(mention -> mention.name().reading() == Reading.CLEAR || versioned(words, mention));
    }

    /** Whether all that is named is tools that are no AI. */
    boolean deterministic(String value) {
        Set<String> known = vocabulary.list("deterministic");
        String lower = value.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        if (known.contains(lower)) {
            return true;
        }
        List<String> parts = List.of(
                value.toLowerCase(Locale.ROOT).replace("[", "").replace("]", "").split("[\\s,]+"));
        return parts.stream().allMatch(part -> known.contains(part) || known.contains(part.replace('-', ' ')));
    }

    /** Whether a link leads to somebody's statement on AI: {@code .../#llms}. */
    boolean linksToAi(String value) {
        return Words.value(value).stream()
                .anyMatch(word -> word.lower().equals("llm")
                        || word.lower().equals("llms")
                        || word.lower().equals("ai"));
    }

    /** The kernel's {@code AGENT:MODEL} with a version in the model, whoever it is. */
    boolean shapedAsTool(String value) {
        int colon = value.indexOf(':');
        if (colon < 2 || colon > 40 || colon + 1 >= value.length() || Character.isWhitespace(value.charAt(colon + 1))) {
            return false;
        }
        return !value.substring(0, colon).contains(" ")
                && value.substring(colon + 1).chars().anyMatch(Character::isDigit);
    }

    /** Before a name that is not a tool's alone there may only be a vendor's name or an article. */
    private boolean opens(List<Word> words, Mention first) {
        return switch (first.name().reading()) {
            case CLEAR, VERSIONED, GENERIC -> true;
            case NAME, WORD, VALUES ->
                versioned(words, first)
                        || words.subList(0, first.from()).stream()
                                .allMatch(word -> vocabulary.in("vendor", word.lower()) || word.number());
        };
    }

    private static boolean versioned(List<Word> words, Mention mention) {
        return words.subList(mention.from(), mention.to()).stream().anyMatch(Word::number);
    }

    /** {@code Claude Brisson}: a name that people bear too, and another name behind it, but no version. */
    private static boolean surnamed(List<Word> words, List<Mention> mentions) {
        Mention first = mentions.getFirst();
        boolean ambiguous =
                first.name().reading() != Reading.CLEAR && !first.name().generic();
        boolean followed = mentions.size() > 1 && mentions.get(1).from() == first.to();
        if (!ambiguous
                || followed
                || words.stream().anyMatch(Word::number)
                || first.to() - first.from() > 1
                || first.to() >= words.size()) {
            return false;
        }
        Word next = words.get(first.to());
        return words.get(first.from()).gap() == Word.Gap.NONE && next.capital() && next.alphabetic() && !next.shouted();
    }

    /** {@code Orbis Security AI} is a name; {@code generic LLM chatbot} is not. */
    String branded(List<Word> words, Mention generic) {
        int from = generic.from();
        while (from > 0 && generic.from() - from < 3 && branding(words.get(from - 1))) {
            from--;
        }
        if (from == generic.from()) {
            return generic.name().tool();
        }
        return Tidy.line(String.join(
                " ",
                words.subList(from, generic.from() + 1).stream().map(Word::text).toList()));
    }

    private boolean branding(Word word) {
        return word.capital()
                && word.gap() == Word.Gap.NONE
                && !vocabulary.in("vendor", word.lower())
                && !word.shouted();
    }

    /** Without tools that another one includes, and without a bare model beside the tool that ran it. */
    static List<String> distinct(List<Name> mentioned) {
        List<Name> kept = new ArrayList<>(mentioned);
        kept.removeIf(name -> mentioned.stream()
                .anyMatch(other -> other.includes().contains(name.tool().toLowerCase(Locale.ROOT))));
        if (kept.stream().anyMatch(name -> name.reading() != Reading.VERSIONED)) {
            kept.removeIf(name -> name.reading() == Reading.VERSIONED);
        }
        return List.copyOf(new LinkedHashSet<>(kept.stream().map(Name::tool).toList()));
    }
}
