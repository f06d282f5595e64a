package dev.candor.git;

import java.util.Optional;

/**
 * What the line {@code diff --git a/x b/x} says about a file's name. It is certain only when both sides bear the same
 * name; a rename has its names elsewhere.
 *
 * @param name raw, without prefix; empty when the sides differ
 * @param prefixed whether the sides carry prefixes such as {@code a/} and {@code b/}
 */
record HeaderNames(Optional<String> name, boolean prefixed) {
    private static final HeaderNames UNKNOWN = new HeaderNames(Optional.empty(), true);

    /** Whether the line can hardly be prose, though what follows it is no header. */
    static boolean sure(String raw) {
        boolean sides = raw.startsWith("a/") && (raw.contains(" b/") || raw.contains(" \"b/"));
        return sides || raw.startsWith("\"") || of(raw).name().isPresent();
    }

    /** @param raw what follows {@code diff --git } */
    static HeaderNames of(String raw) {
        int quote = raw.indexOf('"');
        if (quote < 0) {
            return plain(raw);
        }
        return quote == 0 ? firstQuoted(raw) : sides(raw.substring(0, quote).stripTrailing(), secondName(raw, quote));
    }

    private static HeaderNames firstQuoted(String raw) {
        return PathText.quoted(raw, 0)
                .map(first -> sides(first.name(), secondName(raw, first.end())))
                .orElse(UNKNOWN);
    }

    private static String secondName(String raw, int start) {
        String second = raw.substring(start).strip();
        return PathText.quoted(second, 0).map(PathText.Quoted::name).orElse(second);
    }

    private static HeaderNames sides(String left, String right) {
        if (left.equals(right)) {
            return new HeaderNames(Optional.of(left), false);
        }
        Optional<String> name = PathText.stripped(left);
        return name.isPresent() && name.equals(PathText.stripped(right)) ? new HeaderNames(name, true) : UNKNOWN;
    }

    /** Names may hold spaces, so the blank between the sides is where both come out the same. */
    private static HeaderNames plain(String raw) {
        int middle = raw.length() / 2;
        if (middle > 0 && raw.charAt(middle) == ' ' && raw.substring(middle + 1).equals(raw.substring(0, middle))) {
            return new HeaderNames(Optional.of(raw.substring(0, middle)), false);
        }
        int name = raw.indexOf('/') + 1;
        int other = name;
        for (int gap = raw.indexOf(' ', name); name > 1 && gap > 0; gap = raw.indexOf(' ', gap + 1)) {
            other = other > gap ? other : raw.indexOf('/', gap) + 1;
            if (other == 0) {
                break;
            }
            if (gap > name && gap - name == raw.length() - other && raw.regionMatches(name, raw, other, gap - name)) {
                return new HeaderNames(Optional.of(raw.substring(name, gap)), true);
            }
        }
        return UNKNOWN;
    }
}
