package dev.candor.scope;

import dev.candor.git.Hunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through hunks and numbers what it meets. */
final class SheetWriter {
    private static final int MOST_LINES = 20_000;

    private final LineTally tally;
    private final List<ChangedLine> lines = new ArrayList<>();
    private final List<List<String>> hunks = new ArrayList<>();
    private int runs;

    SheetWriter(LineTally tally) {
        this.tally = tally;
    }

    LineCounts counts() {
        return tally.counts();
    }

    List<ChangedLine> lines() {
        return lines;
    }

    List<List<String>> hunks() {
        return hunks;
    }

    void add(int file, FileKind kind, Optional<Language> language, Hunk hunk) {
        // Copied once: the lines of a hunk may be decoded anew at every look.
        List<String> marked = List.copyOf(new ArrayList<>(hunk.lines()));
        List<LineSort> old = sorts(language, marked, hunk.oldStart(), '-');
        List<LineSort> now = sorts(language, marked, hunk.newStart(), '+');
        boolean kept = lines.size() < MOST_LINES;
        int deleted = 0;
        int added = 0;
        boolean context = true;
        for (int place = 0; place < marked.size(); place++) {
            String line = marked.get(place);
            char mark = mark(line);
            if (mark == '\\') {
                continue;
            }
            boolean changed = mark == '+' || mark == '-';
            runs += changed && context ? 1 : 0;
            context = !changed;
            if (changed) {
                boolean plus = mark == '+';
                LineSort sort = plus ? now.get(added) : old.get(deleted);
                int number = plus ? hunk.newStart() + added : hunk.oldStart() + deleted;
                String text = line.substring(1);
                take(new ChangedLine(file, hunks.size(), runs, place, number, plus, text, sort, kind));
            }
            added += mark == '-' ? 0 : 1;
            deleted += mark == '+' ? 0 : 1;
        }
        if (kept) {
            hunks.add(marked);
        }
    }

    private void take(ChangedLine line) {
        tally.add(line);
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }

    private static char mark(String line) {
        return line.isEmpty() ? ' ' : line.charAt(0);
    }

    /**
     * The sorts of one side, empty when nothing changed there; without a language every line that is not blank is code.
     *
     * @param with the mark of the side's own lines
     */
    private static List<LineSort> sorts(Optional<Language> language, List<String> marked, int first, char with) {
        List<String> side = new ArrayList<>(marked.size());
        boolean changed = false;
        for (String line : marked) {
            char mark = mark(line);
            if (mark == with || mark == ' ') {
                side.add(line.isEmpty() ? "" : line.substring(1));
                changed |= mark == with;
            }
        }
        if (!changed) {
            return List.of();
        }
        return language.map(known -> Commentary.sorts(known, first, side)).orElseGet(() -> plain(side));
    }

    private static List<LineSort> plain(List<String> side) {
        List<LineSort> sorts = new ArrayList<>(side.size());
        side.forEach(line -> sorts.add(line.isBlank() ? LineSort.BLANK : LineSort.CODE));
        return sorts;
    }
}
