package dev.candor.web;

import dev.candor.ledger.Cursor;
import dev.candor.ledger.Filter;
import dev.candor.ledger.Trait;
import dev.candor.ledger.Waiting;
import dev.candor.policy.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Reads query strings strictly: a name that means nothing is an error that people see, and never "does not filter". A
 * value that is empty, as browsers send for a field left blank, is as good as none.
 */
final class Questions {
    static final int MOST = 200;
    static final int DEFAULT = 50;
    /** The kinds of change, in the contract's words. */
    static final List<String> SCOPES =
            List.of("docs", "tests", "build", "mechanical", "small-fix", "other", "mixed", "empty");

    static final List<String> VERDICTS = Arrays.stream(Outcome.values())
            .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
            .toList();

    static final List<String> WAITING = Arrays.stream(Waiting.values())
            .map(waiting -> waiting.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Names whose values are known beforehand. */
    static final Map<String, List<String>> KNOWN = Map.of("verdict", VERDICTS, "scope", SCOPES, "waiting", WAITING);

    static final List<String> NAMES = Stream.concat(Query.FILTERS.stream(), Stream.of(Query.LIMIT, Query.CURSOR))
            .toList();
    private static final int LONGEST = 300;

    private final List<String> complaints = new ArrayList<>();

    private Questions() {}

    /** @param parameters as they came, by name */
    static Asked read(Map<String, List<String>> parameters) {
        return new Questions().understood(parameters);
    }

    /** Browsers send fields that were left blank; what is passed on should not show them. */
    static boolean blanks(Map<String, List<String>> parameters) {
        return parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
    }

    private Asked understood(Map<String, List<String>> parameters) {
        parameters.keySet().stream().filter(name -> !NAMES.contains(name)).forEach(this::unknown);
        Query query = query(parameters);
        Filter filter = filter(query);
        Cursor cursor = cursor(query);
        int limit = limit(query);
        return complaints.isEmpty() ? new Asked.Listing(query, filter, cursor, limit) : new Asked.Unclear(complaints);
    }

    private Filter filter(Query query) {
        KNOWN.forEach((name, words) -> oneOf(query, name, words));
        var filter =
                Filter.ALL.titled(query.value("q")).judged(time(query, "since", false), time(query, "until", true));
        for (Trait trait : Query.TRAITS) {
            String word = query.value(Query.name(trait));
            filter = word.isEmpty() ? filter : filter.with(trait, word);
        }
        return filter;
    }

    private Query query(Map<String, List<String>> parameters) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> values = parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (values.size() > 1) {
                complaints.add("%s: given %d times, expected once".formatted(name, values.size()));
            } else if (!values.isEmpty() && values.getFirst().length() > LONGEST) {
                complaints.add("%s: longer than %d characters".formatted(name, LONGEST));
            } else if (!values.isEmpty()) {
                said.put(name, values.getFirst());
            }
        }
        return new Query(said);
    }

    private void unknown(String name) {
        String shown = Text.line(name, 40);
        var distance = new LevenshteinDistance(2);
        Optional<String> near = NAMES.stream()
                .filter(known -> distance.apply(shown, known) >= 0)
                .findFirst();
        complaints.add("%s: unknown; %s"
                .formatted(
                        shown,
                        near.map(known -> "did you mean " + known + "?")
                                .orElse("expected one of " + String.join(", ", NAMES))));
    }

    private static Optional<String> text(Query query, String name) {
        return Optional.of(query.value(name)).filter(value -> !value.isEmpty());
    }

    private void oneOf(Query query, String name, List<String> words) {
        text(query, name)
                .filter(word -> !words.contains(word))
                .ifPresent(word -> wrong(name, word, "one of " + String.join(", ", words)));
    }

    private Optional<Instant> time(Query query, String name, boolean wholeDay) {
        Optional<String> read = text(query, name);
        Optional<Instant> time = read.flatMap(text -> Times.read(text, wholeDay));
        if (read.isPresent() && time.isEmpty()) {
            wrong(name, read.get(), "a day such as 2026-11-24 or a time such as 2026-11-24T08:30:00Z");
        }
        return time;
    }

    private Cursor cursor(Query query) {
        Optional<String> read = text(query, Query.CURSOR);
        Optional<Cursor> cursor = read.flatMap(Cursor::parse);
        if (read.isPresent() && cursor.isEmpty()) {
            wrong(Query.CURSOR, read.get(), "the next of the page before");
        }
        return cursor.orElse(Cursor.START);
    }

    private int limit(Query query) {
        String read = query.value(Query.LIMIT);
        boolean number = read.length() <= 4 && read.chars().allMatch(c -> c >= '0' && c <= '9');
        int limit = read.isEmpty() || !number ? DEFAULT : Integer.parseInt(read);
        if (!number || limit < 1 || limit > MOST) {
            wrong(Query.LIMIT, read, "a whole number from 1 to " + MOST);
        }
        return limit;
    }

    private void wrong(String name, String read, String expected) {
        complaints.add("%s: read '%s', expected %s".formatted(name, Text.line(read, 60), expected));
    }
}
