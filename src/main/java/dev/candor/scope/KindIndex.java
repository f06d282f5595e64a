package dev.candor.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many globs, each with a kind; the first that matches a path decides. Globs of the usual forms, a whole name, a name's
 * beginning and end, a directory, are found by what they need the path to have, so that few are tried on it.
 */
final class KindIndex {
    private static final Entry NONE = new Entry(Integer.MAX_VALUE, FileKind.CODE, new Shape.Filed());

    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Entry> roots = new HashMap<>();
    private final Map<String, Entry> anywhere = new HashMap<>();
    private final Map<String, List<Entry>> endings = new HashMap<>();
    private final List<Entry> others = new ArrayList<>();
    private int size;

    /** A glob without braces, or a part of one that the index takes for a whole. */
    private record Entry(int order, FileKind kind, Shape shape) {}

    /** What a path has to look like. */
    private sealed interface Shape {
        boolean fits(String path, String name);

        /** Nothing more than the key under which it is filed. */
        record Filed() implements Shape {
            @Override
            public boolean fits(String path, String name) {
                return true;
            }
        }

        /** A name that begins and ends so, with one star between. */
        record Ends(String head, String tail) implements Shape {
            @Override
            public boolean fits(String path, String name) {
                return name.length() >= head.length() + tail.length() && name.startsWith(head) && name.endsWith(tail);
            }
        }

        /** Somewhere below directories whose name ends so, with a name that ends so. */
        record Below(String directory, String tail) implements Shape {
            @Override
            public boolean fits(String path, String name) {
                return name.endsWith(tail) && path.contains(directory + "/");
            }
        }

        /** Whatever else a glob says, and what every path that it matches begins with. */
        record Any(String head, Glob glob) implements Shape {
            @Override
            public boolean fits(String path, String name) {
                return path.startsWith(head) && glob.matches(path);
            }
        }
    }

    /** Adds a glob behind those that are there. */
    void add(FileKind kind, String glob) {
        int order = size++;
        for (String plain : BraceChoices.of(glob)) {
            file(order, kind, plain);
        }
    }

    private void file(int order, FileKind kind, String glob) {
        Entry filed = new Entry(order, kind, new Shape.Filed());
        String inner = glob.startsWith("**/") && glob.endsWith("/**") ? glob.substring(3, glob.length() - 3) : "*";
        if (isPlain(inner)) {
            anywhere.putIfAbsent(inner, filed);
        } else if (glob.endsWith("/") && isPlain(glob.substring(0, glob.length() - 1))) {
            roots.putIfAbsent(glob.substring(0, glob.length() - 1), filed);
        } else if (isPlain(glob)) {
            names.putIfAbsent(glob, filed);
        } else {
            fileShape(order, kind, glob);
        }
    }

    private void fileShape(int order, FileKind kind, String glob) {
        int star = glob.indexOf('*');
        boolean simple = star >= 0 && isPlain(glob.substring(0, star) + "-" + glob.substring(star + 1));
        Shape shape = simple ? new Shape.Ends(glob.substring(0, star), glob.substring(star + 1)) : shape(glob);
        String extension = extension(glob.substring(glob.lastIndexOf('*') + 1));
        Entry entry = new Entry(order, kind, shape);
        if (extension.isEmpty() || !isPlain(extension)) {
            others.add(entry);
        } else {
            endings.computeIfAbsent(extension, any -> new ArrayList<>()).add(entry);
        }
    }

    private static Shape shape(String glob) {
        String ending = glob.startsWith("**/*") && glob.endsWith("/**") ? glob.substring(4, glob.length() - 3) : "*";
        if (isPlain(ending)) {
            return new Shape.Below(ending, "");
        }
        int special = 0;
        while (special < glob.length()
                && isPlain(glob.substring(special, special + 1).replace('/', '-'))) {
            special++;
        }
        String head = glob.indexOf('/') < 0 ? "" : glob.substring(0, special);
        return new Shape.Any(head, Glob.of(glob));
    }

    /** The kind that the first matching glob gives to a path. */
    Optional<FileKind> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Best best = new Best(path, name);
        best.take(names.getOrDefault(name, NONE));
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            String directory = path.substring(from, slash);
            best.take(from == 0 ? roots.getOrDefault(directory, NONE) : NONE);
            best.take(anywhere.getOrDefault(directory, NONE));
            from = slash + 1;
        }
        endings.getOrDefault(extension(name), List.of()).forEach(best::take);
        others.forEach(best::take);
        return best.entry == NONE ? Optional.empty() : Optional.of(best.entry.kind());
    }

    /** The first entry in order among those that fit. */
    private static final class Best {
        private final String path;
        private final String name;
        private Entry entry = NONE;

        Best(String path, String name) {
            this.path = path;
            this.name = name;
        }

        void take(Entry more) {
            if (more.order() < entry.order() && more.shape().fits(path, name)) {
                entry = more;
            }
        }
    }

    private static String extension(String text) {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1);
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "*?[]{}/\\".indexOf(c) >= 0);
    }
}
