package dev.candor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The trailer keys that may speak of AI. */
final class Keys {
    /** Longer keys are not misspelt ones. */
    private static final int LONGEST = 24;

    /** Two letters wrong, missing or too many. */
    private static final LevenshteinDistance SLIP = new LevenshteinDistance(2);

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();

    private Keys() {}

    /** What a key says of its value; the catalogue explains each. */
    enum Kind {
        USE,
        AI,
        ASSISTED,
        MADE,
        SESSION,
        CREDIT,
        HELPED,
        SIGNED,
        FOUND;

        /** Whether a line with the key is told of whatever its value is; the others need a tool's name or address. */
        boolean speaks() {
            return switch (this) {
                case USE, AI, ASSISTED, MADE, SESSION -> true;
                case CREDIT, HELPED, SIGNED, FOUND -> false;
            };
        }
    }

    static Keys of(List<Row> keys, List<Row> sessions) {
        var read = new Keys();
        for (Row row : keys) {
            for (String key : row.list(0)) {
                if (read.kinds.put(key, row.choice(1, Kind.class)) != null) {
                    throw row.wrong("'" + key + "' is there twice");
                }
            }
        }
        for (Row row : sessions) {
            for (String key : row.list(0)) {
                read.sessions.put(key, row.cell(1));
            }
        }
        return read;
    }

    void hint(Hints all) {
        kinds.forEach((key, kind) -> {
            if (kind.speaks()) {
                all.add(key);
            }
        });
        sessions.keySet().forEach(all::add);
        all.add("assisted");
    }

    /** Spaces count as hyphens: {@code Assisted by}. */
    Optional<Kind> kind(String key) {
        return Optional.ofNullable(kinds.get(normal(key)));
    }

    /** The key that was meant: a slip of one or two letters in a key that credits. */
    Optional<Kind> misspelt(String key) {
        String normal = normal(key);
        if (normal.length() > LONGEST || normal.length() < 9 || !normal.endsWith("by")) {
            return Optional.empty();
        }
        return kinds.entrySet().stream()
                .filter(known -> known.getValue() == Kind.ASSISTED || known.getValue() == Kind.CREDIT)
                .filter(known -> known.getKey().charAt(0) == normal.charAt(0))
                .filter(known -> SLIP.apply(known.getKey(), normal) >= 0)
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    /** Keys that begin so were made for AI, whatever follows. */
    boolean speaksOfAi(String key) {
        String normal = normal(key);
        return normal.startsWith("ai-") || normal.startsWith("llm-") || normal.equals("ai") || normal.equals("llm");
    }

    /** What a key calls the tool that nobody names. */
    String unnamed(String key) {
        return normal(key).startsWith("llm") ? "LLM (unnamed)" : Mark.UNNAMED;
    }

    /** Whose session a session key links to. */
    Optional<String> session(String key) {
        return Optional.ofNullable(sessions.get(normal(key)));
    }

    static String normal(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
