package dev.candor.git;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines {@code From:}, {@code Subject:} and {@code Date:} at the top of a mail's text, which count before the mail's own
 * header: so a patch by somebody else is sent. Lines are raw, one char for each byte, line feed included.
 */
final class InBodyHeader {
    private static final List<String> NAMES = List.of("from", "subject", "date");
    static final int LONGEST = 64 << 10;

    private final Map<String, String> fields = new HashMap<>();
    private final StringBuilder folded = new StringBuilder();
    private boolean open = true;

    /** Whether no line of the text has come yet. */
    boolean open() {
        return open;
    }

    /** Whether the line belongs to the header, or is an empty line before the text. */
    boolean takes(String line) {
        if (line.isEmpty() || line.equals("\n") || line.equals("\r\n")) {
            open = folded.isEmpty();
            flush();
            return true;
        }
        open = takesText(line);
        return open;
    }

    private boolean takesText(String line) {
        if (!folded.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
            add(line);
            return true;
        }
        flush();
        if (line.startsWith("From ") || line.startsWith(">From ")) {
            return FromLine.ofFormatPatch(line.substring(line.indexOf('F')));
        }
        if (line.startsWith("[PATCH]") && line.length() > 7 && MessageLines.isSpace(line.charAt(7))) {
            fields.put("subject", line);
            return true;
        }
        Optional<String> name = name(line);
        name.ifPresent(known -> add(line));
        return name.isPresent();
    }

    private Optional<String> name(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 || colon > 7 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) && !fields.containsKey(name) ? Optional.of(name) : Optional.empty();
    }

    private void add(String line) {
        if (folded.length() < LONGEST) {
            folded.append(line.stripTrailing());
        }
    }

    private void flush() {
        if (!folded.isEmpty()) {
            String line = folded.toString();
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1));
            folded.setLength(0);
        }
    }

    /** Decoded and trimmed; empty when there is no such line. */
    Optional<String> field(String name) {
        flush();
        return Optional.ofNullable(fields.get(name)).map(FieldText::decoded).map(String::strip);
    }
}
