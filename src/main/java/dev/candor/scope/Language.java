package dev.candor.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * @param turns the characters with which comments and strings start
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
        String turns) {
    private static final Language C = block("//", "/*", "*/", false, "\"'", "");
    private static final Language BACKTICKS = block("//", "/*", "*/", false, "\"'", "`");
    private static final Language JAVA = block("//", "/*", "*/", false, "\"'", "\"\"\"");
    private static final Language RUST = block("//", "/*", "*/", true, "\"", "");
    private static final Language CSS = block("", "/*", "*/", false, "\"'", "");
    private static final Language SQL = block("--", "/*", "*/", false, "\"'", "");
    private static final Language LUA = block("--", "--[[", "]]", false, "\"'", "");
    private static final Language OCAML = block("", "(*", "*)", true, "\"", "");
    private static final Language MARKUP = block("", "<!--", "-->", false, "", "");
    private static final Language LISP = block(";", "", "", false, "\"", "");
    private static final Language SHELL = block("#", "", "", false, "\"'", "");
    private static final Language YAML = new Language(List.of("#"), "", "", false, "\"'", List.of(), false, true);
    private static final Language PYTHON =
            new Language(List.of("#"), "", "", false, "\"'", List.of("\"\"\"", "'''"), true, true);

    private static final Map<String, Language> BY_EXTENSION = byExtension();

    Language {
        lineMarks = List.copyOf(lineMarks);
        longQuotes = List.copyOf(longQuotes);
    }

    private Language(
            List<String> lineMarks,
            String open,
            String close,
            boolean nests,
            String quotes,
            List<String> longQuotes,
            boolean docstrings,
            boolean indents) {
        this(
                lineMarks,
                open,
                close,
                nests,
                quotes,
                longQuotes,
                docstrings,
                indents,
                quotes + initials(lineMarks) + initials(longQuotes) + initials(List.of(open)));
    }

    private static String initials(List<String> marks) {
        return marks.stream()
                .filter(mark -> !mark.isEmpty())
                .map(mark -> mark.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Whether a line starts no comment and no string. */
    boolean plain(String line) {
        for (int i = 0; i < turns.length(); i++) {
            if (line.indexOf(turns.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The language of a file by its name; empty where comments cannot be told. */
    static Optional<Language> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith("Makefile") || name.startsWith("Kconfig") || name.equals("trace-events")) {
            return Optional.of(SHELL);
        }
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** Everything that starts a comment. */
    List<String> commentMarks() {
        List<String> marks = new ArrayList<>(lineMarks);
        if (!open.isEmpty()) {
            marks.add(open);
        }
        return marks;
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
                false);
    }

    private static Map<String, Language> byExtension() {
        Map<String, Language> all = new HashMap<>();
        put(all, C, "c h cc cpp cxx hh hpp hxx inc m mm cs s dts dtsi dtso asl y l cl glsl proto scala php def");
        put(all, BACKTICKS, "go js jsx mjs cjs ts tsx");
        put(all, JAVA, "java kt kts groovy swift dart");
        put(all, RUST, "rs");
        put(all, CSS, "css");
        put(all, SQL, "sql");
        put(all, LUA, "lua");
        put(all, OCAML, "ml mli");
        put(all, MARKUP, "html htm xml ui xsl svg");
        put(all, LISP, "el lisp scm");
        put(all, SHELL, "sh bash zsh ksh pl pm rb tcl awk mk mak toml conf json decode build cmake r t");
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
