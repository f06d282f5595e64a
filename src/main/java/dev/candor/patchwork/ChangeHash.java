package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patchwork's hash of a change, made here because asking for it would cost a request for each patch: SHA-1 over the lines
 * that add, take away or stand around, over file names without what depends on where they were made, and over the sizes of
 * hunks without their places. So a patch that was carried over unchanged has the same in each version.
 */
final class ChangeHash {
    private static final Pattern HUNK =
            Pattern.compile("@@ -\\d{1,18}(?:,(\\d{1,18}))? \\+\\d{1,18}(?:,(\\d{1,18}))? @@.*");
    private static final Pattern FILE = Pattern.compile("(---|\\+\\+\\+) (\\S+).*");
    /** Of an attached file all counts, its header too. */
    private static final Pattern START =
            Pattern.compile("diff --git .*|Index: .*|--- [^ ].*|From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001");

    private ChangeHash() {}

    /**
     * @param text of a mail, one char for each byte
     * @return empty for a mail that changes nothing
     */
    static String of(String text) {
        List<String> lines = Lines.of(text);
        int start = 0;
        while (start < lines.size() && !START.matcher(lines.get(start)).matches()) {
            start++;
        }
        return start == lines.size() ? "" : hash(lines.subList(start, lines.size()));
    }

    private static String hash(List<String> lines) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            lines.stream()
                    .map(ChangeHash::telling)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> sha.update((line + "\n").getBytes(ISO_8859_1)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }

    /** Empty for a line that does not count. */
    private static String telling(String line) {
        Matcher file = FILE.matcher(line);
        if (file.matches()) {
            String name = file.group(2);
            int slash = name.indexOf('/');
            return file.group(1)
                    + (file.group(1).equals("---") ? " a/" : " b/")
                    + (slash < 0 ? "" : name.substring(slash + 1));
        }
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
            return "@@ -" + size(hunk.group(1)) + " +" + size(hunk.group(2)) + " @@";
        }
        return !line.isEmpty() && "+- ".indexOf(line.charAt(0)) >= 0 ? line : "";
    }

    private static String size(@org.jspecify.annotations.Nullable String count) {
        return count == null ? "1" : String.valueOf(Long.parseLong(count));
    }
}
