package dev.candor.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whole definitions, which may stand in any order, from statements, which may not. */
final class Definitions {
    /** What a member of a class starts with, in languages where functions stand indented. */
    private static final Set<String> MEMBERS = Set.of(
            "fn",
            "func",
            "function",
            "class",
            "struct",
            "enum",
            "impl",
            "interface",
            "trait",
            "public",
            "private",
            "protected",
            "static",
            "pub",
            "async",
            "abstract",
            "export",
            "override",
            "@");

    private static final Set<String> NESTING =
            Set.of("java", "kt", "rs", "cc", "cpp", "cxx", "hpp", "js", "jsx", "ts", "tsx", "cs", "scala", "swift");
    private static final Set<String> SCRIPT_STARTS = Set.of("def", "class", "import", "from", "async", "@", "sub");

    private Definitions() {}

    /** Whether the outermost of these lines of one block are definitions, or all of them are comments. */
    static boolean isDefinition(String path, List<ChangedLine> lines) {
        int margin = lines.stream()
                .filter(line -> !isMark(line.text()))
                .mapToInt(line -> line.indentation().length())
                .min()
                .orElse(0);
        List<String> outer = lines.stream()
                .filter(line -> line.sort() == LineSort.CODE && !isMark(line.text()))
                .filter(line -> line.indentation().length() == margin)
                .map(line -> line.text().strip())
                .toList();
        if (outer.isEmpty()) {
            return lines.stream()
                    .allMatch(
                            line -> line.sort() != LineSort.CODE || line.text().startsWith("#"));
        }
        Optional<Language> language = Language.of(path);
        String first = Tokens.of(outer.getFirst()).getFirst();
        if (language.filter(known -> known.open().equals("/*")).isEmpty()) {
            return language.isPresent() && SCRIPT_STARTS.contains(first);
        }
        if (margin == 0) {
            boolean body = outer.getFirst().equals("{") && outer.getLast().startsWith("}");
            return body || Tokens.isDeclarer(first) || first.equals("@");
        }
        boolean whole = outer.getFirst().contains("(") && outer.getLast().startsWith("}");
        return NESTING.contains(path.substring(path.lastIndexOf('.') + 1))
                && (MEMBERS.contains(first) || (whole && Tokens.isDeclarer(first)));
    }

    /** Labels and preprocessor lines stand at the margin wherever they belong. */
    private static boolean isMark(String text) {
        return text.startsWith("#") || (text.endsWith(":") && !text.contains(" "));
    }
}
