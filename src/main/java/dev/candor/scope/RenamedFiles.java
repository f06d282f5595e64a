package dev.candor.scope;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a diff renames: the new paths, and the words by which renamed files are known elsewhere. */
final class RenamedFiles {
    private static final int LEAST = 3;
    private static final int MOST = 1_000;

    private RenamedFiles() {}

    /** Old words to new ones, with a space between tokens: paths, names, names without extension, header guards. */
    static Map<String, String> words(Diff diff) {
        Map<String, String> words = new LinkedHashMap<>();
        for (FileChange file : diff.files()) {
            if (file.status() == FileChange.Status.RENAMED && words.size() < MOST) {
                String from = file.oldPath().orElse("");
                String to = file.newPath().orElse("");
                putSuffixes(words, from, to);
                put(words, name(from), name(to));
                put(words, stem(from), stem(to));
                put(words, guard(from), guard(to));
                put(words, guard(name(from)), guard(name(to)));
            }
        }
        return words;
    }

    /** One rule for each rename. */
    static List<Mechanical.Rule> rules(Diff diff) {
        return diff.files().stream()
                .filter(file -> file.status() == FileChange.Status.RENAMED)
                .map(file ->
                        new Mechanical.Rule(Mechanical.Kind.MOVE, file.oldPath().orElse(""), file.path(), 1))
                .toList();
    }

    /** The paths, and how files elsewhere may name them: without directories in front that both share, or from here. */
    private static void putSuffixes(Map<String, String> words, String from, String to) {
        put(words, from, to);
        put(words, "./" + from, to);
        int shared = from.indexOf('/') + 1;
        while (shared > 0 && to.startsWith(from.substring(0, shared))) {
            put(words, from.substring(shared), to.substring(shared));
            shared = from.indexOf('/', shared) + 1;
        }
    }

    private static void put(Map<String, String> words, String from, String to) {
        if (!from.equals(to) && from.length() >= LEAST && !to.isEmpty()) {
            words.put(String.join(" ", Tokens.of(from)), String.join(" ", Tokens.of(to)));
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        String name = name(path);
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private static String guard(String path) {
        StringBuilder guard = new StringBuilder();
        for (char c : path.toUpperCase(Locale.ROOT).toCharArray()) {
            guard.append(Character.isLetterOrDigit(c) ? c : '_');
        }
        return guard.toString();
    }
}
