package dev.candor.scope;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import dev.candor.git.Hunk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The changed lines of a diff in one list; what the explainers work on. Lines beyond the cap are counted and not kept, so
 * that a huge diff takes no more memory than a large one; nothing explains them.
 *
 * @param paths of the files, in the diff's order
 * @param languages of the files; empty where comments cannot be told
 * @param hunks the lines of the hunks, by the hunk's number, each with its mark in front
 * @param lines the first, in the diff's order
 * @param counts of all lines
 */
record Sheet(
        List<String> paths,
        List<Optional<Language>> languages,
        List<List<String>> hunks,
        List<ChangedLine> lines,
        LineCounts counts) {
    private static final int LONGEST_LINE = 2_000;

    static Sheet of(Diff diff, List<FileKind> kinds, boolean commentsAreDocs) {
        SheetWriter writer = new SheetWriter(new LineTally(commentsAreDocs));
        List<String> paths = new ArrayList<>();
        List<Optional<Language>> languages = new ArrayList<>();
        for (int i = 0; i < diff.files().size(); i++) {
            FileChange file = diff.files().get(i);
            paths.add(file.path());
            languages.add(Language.of(file.path()));
            for (Hunk hunk : file.hunks()) {
                writer.add(i, kinds.get(i), languages.getLast(), hunk);
            }
        }
        return new Sheet(paths, languages, writer.hunks(), writer.lines(), writer.counts());
    }

    /** The characters that hold strings in a file; the double quote where the language is not known. */
    String quotes(int file) {
        return languages.get(file).map(Language::quotes).orElse("\"");
    }

    /** The words of all lines that stand after the change, as far as the hunks show them. */
    Set<String> standingWords() {
        Set<String> words = new HashSet<>();
        for (List<String> hunk : hunks) {
            for (String line : hunk) {
                if (!line.startsWith("-") && line.length() < LONGEST_LINE) {
                    words.addAll(Tokens.of(line));
                }
            }
        }
        return words;
    }
}
