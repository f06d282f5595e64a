package dev.candor.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a language marks comments and strings, as far as telling comment lines needs it.
 *
 * @param lineMarks what starts a comment up to the line's end; {@code #} only where a word could start
 * @param open what starts a block comment; empty where there are none
 * @param close what ends it
 * @param nests whether block comments nest
 * @param quotes the characters that hold strings within one line
 * @param longQuotes what holds strings over many lines
 * @param docstrings whether a long string that starts a statement is documentation
 * @param indents whether indentation has a meaning of its own
 * @param starts the characters that a mark or a string can start with
 */
record Language(
        List<String> lineMarks,
        String open,
        String close,
        boolean nests,
        String quotes,
        List<String> longQuotes,
        boolean docstrings,
        boolean indents,
        String starts) {
    private static final Language C = block("//", "/*", "*/", false, "\"'", "");
    private static final Language BACKTICKS = block("//", "/*", "*/", false, "\"'", "`");
    private static final Language JAVA = block("//", "/*", "*/", false, "\"'", "\"\"\"");
    private static final Language RUST = block("//", "/*", "*/", true, "\"", "");
    private static final Language CSS = block("", "/*", "*/", false, "\"'", "");
    private static final Language SQL = block("--", "/*", "*/", false, "\"'", "");
    private static final Language DASHES = block("--", "", "", false, "\"", "");
    private static final Language LUA = block("--", "--[[", "]]", false, "\"'", "");
    private static final Language OCAML = block("", "(*", "*)", true, "\"", "");
    private static final Language MARKUP = block("", "<!--", "-->", false, "", "");
    private static final Language LISP = block(";", "", "", false, "\"", "");
    private static final Language SHELL = block("#", "", "", false, "\"'", "");
    private static final Language YAML =
            new Language(List.of("#"), "", "", false, "\"'", List.of(), false, true, "#\"'");
    private static final Language PYTHON =
            new Language(List.of("#"), "", "", false, "\"'", List.of("\"\"\"", "'''"), true, true, "#\"'");

    private static final Map<String, Language> BY_EXTENSION = byExtension();

    Language {
        lineMarks = List.copyOf(lineMarks);
        longQuotes = List.copyOf(longQuotes);
    }

    /** The language of a file by its name; empty where comments cannot be told. */
    static Optional<Language> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith("Makefile")
                || name.startsWith("Kconfig")
                || name.startsWith("Dockerfile")
                || name.equals("trace-events")
                || name.equals("CMakeLists.txt")) {
            return Optional.of(SHELL);
        }
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    private static String first(String mark) {
        return mark.isEmpty() ? "" : mark.substring(0, 1);
    }

    /** Where the next mark or string may start; the line's end when none does. */
    int mark(String line, int from) {
        int nearest = line.length();
        for (int i = 0; i < starts.length(); i++) {
            int at = line.indexOf(starts.charAt(i), from, nearest);
            nearest = at < 0 ? nearest : at;
        }
        return nearest;
    }

    /** Whether a token starts a comment. */
    boolean comments(String token) {
        return lineMarks.contains(token) || !open.isEmpty() && open.equals(token);
    }

    private static Language block(
            String line, String open, String close, boolean nests, String quotes, String longQuote) {
        return new Language(
                line.isEmpty() ? List.of() : List.of(line),
                open,
                close,
                nests,
                quotes,
                longQuote.isEmpty() ? List.of() : List.of(longQuote),
                false,
                false,
                first(line) + first(open) + quotes + first(longQuote));
    }

    private static Map<String, Language> byExtension() {
        Map<String, Language> all = new HashMap<>();
        put(
                all,
                C,
                "c h cc cpp cxx hh hpp hxx cu inc m mm cs s dts dtsi dtso asl y l cl glsl hlsl proto scala php def zig d v sv");
        put(all, C, "vala idl its td lds ld cocci scss less mlir sol");
        put(all, BACKTICKS, "go js jsx mjs cjs ts tsx");
        put(all, JAVA, "java kt kts groovy swift dart");
        put(all, RUST, "rs");
        put(all, CSS, "css");
        put(all, SQL, "sql");
        put(all, DASHES, "ads adb vhd vhdl hs elm");
        put(all, LUA, "lua");
        put(all, OCAML, "ml mli");
        put(all, MARKUP, "html htm xml ui xsl svg");
        put(all, LISP, "el lisp scm clj nasm asm");
        put(all, SHELL, "sh bash zsh ksh pl pm rb tcl awk mk mak toml conf cfg ini json decode build cmake r t");
        put(all, SHELL, "bats service nix jl ex exs tf graphql properties ps1 dockerfile bazel bb bbclass env");
        put(all, YAML, "yml yaml");
        put(all, PYTHON, "py pyi pyx bzl");
        return Map.copyOf(all);
    }

    private static void put(Map<String, Language> all, Language language, String extensions) {
        for (String extension : extensions.split(" ")) {
            all.put(extension, language);
        }
    }
}
