package dev.candor.scope;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import dev.candor.git.Hunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All changed lines of a diff in one list; what the explainers and the counts work on.
 *
 * @param paths of the files, in the diff's order
 * @param languages of the files
 * @param hunks of all files, by their number
 * @param lines in the diff's order
 */
record Sheet(List<String> paths, List<Optional<Language>> languages, List<Hunk> hunks, List<ChangedLine> lines) {
    static Sheet of(Diff diff, List<FileKind> kinds) {
        Writer writer = new Writer();
        List<String> paths = new ArrayList<>();
        List<Optional<Language>> languages = new ArrayList<>();
        for (int i = 0; i < diff.files().size(); i++) {
            FileChange file = diff.files().get(i);
            paths.add(file.path());
            languages.add(Language.of(file.path()));
            for (Hunk hunk : file.hunks()) {
                writer.add(i, kinds.get(i), languages.get(i), decoded(hunk));
            }
        }
        return new Sheet(
                List.copyOf(paths), List.copyOf(languages), List.copyOf(writer.hunks), List.copyOf(writer.lines));
    }

    /** A hunk's lines may still be bytes; they are read often here. */
    private static Hunk decoded(Hunk hunk) {
        return new Hunk(hunk.oldStart(), hunk.newStart(), List.of(hunk.lines().toArray(new String[0])));
    }

    /** The words of all lines that stand after the change, as far as the hunks show them. */
    Set<String> standingWords() {
        return new Standing(hunks);
    }

    /** Walks through hunks and numbers what it meets. */
    private static final class Writer {
        private final List<ChangedLine> lines = new ArrayList<>();
        private final List<Hunk> hunks = new ArrayList<>();
        private int runs;

        void add(int file, FileKind kind, Optional<Language> language, Hunk hunk) {
            List<LineSort> old = sorts(language, hunk, '+');
            List<LineSort> now = sorts(language, hunk, '-');
            int deleted = 0;
            int added = 0;
            boolean context = true;
            for (int place = 0; place < hunk.lines().size(); place++) {
                String line = hunk.lines().get(place);
                char mark = line.isEmpty() ? ' ' : line.charAt(0);
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
                    lines.add(new ChangedLine(file, hunks.size(), runs, place, number, plus, text, sort, kind));
                }
                added += mark == '-' ? 0 : 1;
                deleted += mark == '+' ? 0 : 1;
            }
            hunks.add(hunk);
        }

        /** The sorts of one side; without a language every line that is not blank is code. */
        private static List<LineSort> sorts(Optional<Language> language, Hunk hunk, char without) {
            List<String> side = new ArrayList<>(hunk.lines().size());
            for (String line : hunk.lines()) {
                if (line.isEmpty() || (line.charAt(0) != without && line.charAt(0) != '\\')) {
                    side.add(line.isEmpty() ? "" : line.substring(1));
                }
            }
            return language.map(known -> Commentary.sorts(known, side))
                    .orElseGet(() -> side.stream()
                            .map(line -> line.isBlank() ? LineSort.BLANK : LineSort.CODE)
                            .toList());
        }
    }
}
