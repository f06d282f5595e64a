package dev.candor.owners;

import dev.candor.git.Fault;
import java.util.ArrayList;
import java.util.List;

/** Cuts a MAINTAINERS file into sections: runs of {@code X: value} lines under the last line that is none. */
final class MaintainersReader {
    private final Dialect dialect;
    private final Tree tree;
    private final List<Section> sections = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private String title = "";
    private int titleEntry;
    private int entry;

    private MaintainersReader(Dialect dialect, Tree tree) {
        this.dialect = dialect;
        this.tree = tree;
    }

    /** A line of a section: its letter, its value, where it stands. */
    record Tag(char letter, String value, int line, int entry) {}

    static Maintainers read(String text, Tree tree, Mailmap mailmap) {
        List<String> lines = List.of(text.split("\r?\n", -1));
        Dialect dialect = Dialect.of(lines);
        MaintainersReader reader = new MaintainersReader(dialect, tree);
        for (int at = 0; at < lines.size(); at++) {
            reader.line(lines.get(at), at + 1);
        }
        reader.close();
        return new Maintainers(dialect, tree, mailmap, reader.sections, reader.faults);
    }

    private void line(String line, int number) {
        if (line.isBlank() || dialect.comments() && line.stripLeading().startsWith("#")) {
            return;
        }
        if (line.length() > 1 && line.charAt(0) >= 'A' && line.charAt(0) <= 'Z' && line.charAt(1) == ':') {
            tags.add(new Tag(line.charAt(0), line.substring(2).stripLeading(), number, entry));
        } else {
            close();
            if (!underline(line)) {
                title = line.strip();
            }
            titleEntry = entry;
        }
        entry++;
    }

    private static boolean underline(String line) {
        return line.strip().chars().allMatch(c -> c == '-' || c == '=');
    }

    private void close() {
        if (!tags.isEmpty()) {
            sections.add(new SectionReader(title, titleEntry, dialect, tree, faults).read(tags));
            tags.clear();
        }
    }
}
