package dev.candor.owners;

import com.google.re2j.PatternSyntaxException;
import dev.candor.git.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CODEOWNERS line by line. Within a section an entry for the same pattern takes the earlier one's place, and keeps
 * it, as in GitLab.
 */
final class CodeownersReader {
    private final Map<String, Map<String, Entry>> sections = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private Heading heading = Heading.NONE;

    private CodeownersReader() {
        sections.put(heading.name(), new LinkedHashMap<>());
    }

    static Codeowners read(String text) {
        CodeownersReader reader = new CodeownersReader();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            reader.line(line.strip(), number);
        }
        List<List<Entry>> sections = new ArrayList<>();
        reader.sections.values().forEach(entries -> sections.add(List.copyOf(entries.values())));
        return new Codeowners(sections, reader.faults);
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Heading.of(line).ifPresentOrElse(read -> open(read, number), () -> entry(line, number));
    }

    private void open(Heading read, int number) {
        if (read.name().isBlank()) {
            fault("a section needs a name", number);
        }
        if (read.optional() && read.approvals() > 0) {
            fault("an optional section cannot ask for approvals", number);
        }
        if (Reference.malformed(read.defaults())) {
            fault("a default owner that is neither @name, @@role nor address", number);
        }
        heading = read.named(known(read.name()));
        sections.computeIfAbsent(heading.name(), first -> new LinkedHashMap<>());
    }

    /** Names are told apart without regard to case; only the first head of all is taken as it is. */
    private String known(String name) {
        return sections.size() == 1
                ? name
                : sections.keySet().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name);
    }

    private void entry(String line, int number) {
        if (line.startsWith("[") || line.startsWith("^[")) {
            fault("the head of a section without its ]; read as an entry", number);
        }
        int end = blank(line);
        boolean exclusion = line.startsWith("!");
        String pattern = normal(line.substring(exclusion ? 1 : 0, end));
        String owners = exclusion ? "" : line.substring(end).strip();
        if (Reference.malformed(owners)) {
            fault("an owner that is neither @name, @@role nor address", number);
        }
        String asked = owners.isEmpty() && !exclusion ? heading.defaults() : owners;
        if (!exclusion && Reference.all(asked).isEmpty()) {
            fault("an entry without owners", number);
        }
        try {
            Entry entry = new Entry(heading, Glob.of(pattern), exclusion, Reference.all(asked));
            sections.getOrDefault(heading.name(), Map.of()).put(pattern, entry);
        } catch (PatternSyntaxException unreadable) {
            fault("a pattern we cannot match: " + unreadable.getDescription(), number);
        }
    }

    /** Where the pattern ends: at the first blank without a backslash before it. */
    private static int blank(String line) {
        int at = 1;
        while (at < line.length() && !(Character.isWhitespace(line.charAt(at)) && line.charAt(at - 1) != '\\')) {
            at++;
        }
        return at;
    }

    /** The pattern as GitLab holds it against paths: from the root, down to the files, without its backslashes. */
    private static String normal(String pattern) {
        if (pattern.equals("*")) {
            return "/**/*";
        }
        String plain = unescaped(pattern.startsWith("\\#") ? pattern.substring(1) : pattern);
        String rooted = plain.startsWith("/") ? plain : "/**/" + plain;
        return rooted.endsWith("/") ? rooted + "**/*" : rooted;
    }

    /** A backslash and the blanks behind it are one blank. */
    private static String unescaped(String pattern) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int end = at + 1;
            while (pattern.charAt(at) == '\\'
                    && end < pattern.length()
                    && Character.isWhitespace(pattern.charAt(end))) {
                end++;
            }
            plain.append(end > at + 1 ? ' ' : pattern.charAt(at));
            at = end;
        }
        return plain.toString();
    }

    private void fault(String what, int line) {
        faults.add(new Fault("CODEOWNERS: " + what, line));
    }
}
