package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.candor.wire.Digits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A series' mbox, cut into the texts of its patches. Patchwork quotes nothing in it: a body may have lines that look like
 * the start of another mail, so the cut is believed only when it gives just the patches that the series has.
 */
final class Box {
    private static final String START = "From patchwork ";
    private static final Pattern DATE =
            Pattern.compile("From patchwork [A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9]\\d \\d\\d:\\d\\d:\\d\\d \\d{4,6}");
    /** The first header that Patchwork itself writes. */
    private static final String FIRST = "Content-Type: ";

    private static final String ID = "X-Patchwork-Id: ";

    private Box() {}

    /**
     * The texts by patch, in the order of the mbox, one char for each byte; empty when it cannot be told which is which.
     *
     * @param patches the ids that there have to be
     */
    static Optional<Map<Long, String>> cut(byte[] mbox, Set<Long> patches) {
        List<String> lines = Lines.of(new String(mbox, ISO_8859_1));
        Map<Long, String> texts = new LinkedHashMap<>();
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || starts(lines, at)) {
                Optional<Long> id = starts(lines, start) ? id(lines, start, at) : Optional.empty();
                if (id.isEmpty() || texts.containsKey(id.get())) {
                    return Optional.empty();
                }
                texts.put(id.get(), String.join("\n", lines.subList(start + 1, at)) + "\n");
                start = at;
            }
        }
        return new TreeSet<>(texts.keySet()).equals(new TreeSet<>(patches)) ? Optional.of(texts) : Optional.empty();
    }

    private static boolean starts(List<String> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).startsWith(START)
                && lines.get(at + 1).startsWith(FIRST)
                && DATE.matcher(lines.get(at)).matches();
    }

    private static Optional<Long> id(List<String> lines, int start, int end) {
        return lines.subList(start, end).stream()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith(ID))
                .findFirst()
                .flatMap(line -> Digits.read(line.substring(ID.length()).strip()));
    }
}
