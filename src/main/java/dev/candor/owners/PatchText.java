package dev.candor.owners;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of a patch as get_maintainer.pl does: line by line and without counting hunks, so that a deleted line
 * {@code -- a} is taken for the name of a file there too.
 */
final class PatchText {
    private final List<String> paths = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> intro = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private boolean inBody;

    static Touch read(String text) {
        PatchText patch = new PatchText();
        for (String line : text.split("\n", -1)) {
            patch.line(line);
        }
        return new Touch(patch.paths, patch.written, patch.intro, patch.body);
    }

    private void line(String line) {
        if (!named(line) && !marked(line, "+++") && !marked(line, "---") && !hunkHead(line)) {
            (inBody ? body : intro).add(line);
        }
    }

    /** The lines that name files in full: {@code diff --git}, {@code rename from|to}, and the summary's mode changes. */
    private boolean named(String line) {
        String[] words = line.stripTrailing().split(" ", -1);
        if (words.length == 4 && line.startsWith("diff --git a/") && words[3].startsWith("b/")) {
            return add(words[2].substring(2)) & add(words[3].substring(2));
        }
        if (words.length == 3 && (line.startsWith("rename from ") || line.startsWith("rename to "))) {
            return add(words[2]);
        }
        return words.length == 7 && line.startsWith(" mode change ") && words[4].equals("=>") && add(words[6]);
    }

    private boolean add(String path) {
        return !path.isEmpty() && paths.add(path);
    }

    /** {@code +++ b/path} and {@code --- a/path}: the first word, without its first directory. */
    private boolean marked(String line, String mark) {
        if (!line.startsWith(mark) || line.length() < 5 || !Character.isWhitespace(line.charAt(3))) {
            return false;
        }
        String rest = line.substring(3).strip();
        if (rest.isEmpty()) {
            return false;
        }
        String word = rest.split("\\s", 2)[0];
        String path = word.substring(word.indexOf('/') + 1);
        if (!word.equals("/dev/null")) {
            paths.add(path);
        }
        if (mark.equals("+++")) {
            written.add(path);
        }
        inBody = true;
        return true;
    }

    private static boolean hunkHead(String line) {
        int at = 4;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return line.startsWith("@@ -")
                && at > 4
                && at + 1 < line.length()
                && line.charAt(at) == ','
                && Character.isDigit(line.charAt(at + 1));
    }
}
