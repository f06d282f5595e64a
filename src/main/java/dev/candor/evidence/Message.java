package dev.candor.evidence;

import dev.candor.evidence.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/** A commit message or description, line by line: what its author says, and what is quoted, code or template. */
record Message(List<Line> lines) {
    static final Message EMPTY = new Message(List.of());

    Message {
        lines = List.copyOf(lines);
    }

    /** @param titled whether the first line is a subject */
    static Message of(String text, boolean titled) {
        var reader = new Reader(titled);
        text.lines().forEach(reader::read);
        return new Message(reader.lines);
    }

    /** Whether it is a commit's, which has a subject. */
    boolean titled() {
        return !lines.isEmpty() && lines.getFirst().kind() == Kind.SUBJECT;
    }

    String subject() {
        return titled() ? lines.getFirst().text() : "";
    }

    /** The next line, or a blank one behind the last. */
    Line after(Line line) {
        int next = line.number() + 1;
        return next < lines.size() ? lines.get(next) : new Line(next, "", Kind.BLANK);
    }

    /** Goes through the lines with what was open before. */
    private static final class Reader {
        private final List<Line> lines = new ArrayList<>();
        private final boolean titled;
        private boolean fenced;
        private boolean comment;
        private boolean indentedCode;

        Reader(boolean titled) {
            this.titled = titled;
        }

        void read(String text) {
            lines.add(new Line(lines.size(), text, kind(text)));
        }

        private Kind kind(String text) {
            String bare = text.strip();
            if (titled && lines.isEmpty()) {
                return Kind.SUBJECT;
            }
            if (comment || (!fenced && bare.startsWith("<!--"))) {
                comment = !bare.contains("-->");
                return Kind.COMMENT;
            }
            if (bare.startsWith("```") || bare.startsWith("~~~")) {
                fenced = !fenced;
                return Kind.CODE;
            }
            if (bare.isEmpty()) {
                return Kind.BLANK;
            }
            return fenced || indented(text) ? Kind.CODE : unfenced(bare);
        }

        private static Kind unfenced(String bare) {
            if (bare.startsWith(">") || bare.startsWith("|")) {
                return Kind.QUOTED;
            }
            return bare.startsWith("- [ ]") || bare.startsWith("* [ ]") ? Kind.UNTICKED : Kind.PROSE;
        }

        /** Four columns after a blank line begin code; after text they go on with a list. */
        private boolean indented(String text) {
            boolean deep = text.startsWith("    ") || text.startsWith("\t");
            boolean fresh = lines.isEmpty() || lines.getLast().kind() != Kind.PROSE;
            indentedCode = deep && (fresh || indentedCode);
            return indentedCode;
        }
    }
}
