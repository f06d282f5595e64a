package dev.candor.scope;

import dev.candor.git.Diff;
import java.util.List;

/**
 * Reads a diff's scope: what its files are for, how many lines of what it adds, and what kind of change it is.
 *
 * <p>Lines: in code files blank lines count as nothing and comment lines as docs, or as nothing when the settings say
 * so; in all other files every added line counts, under the kind of its file.
 *
 * <p>The change as a whole is the first of these that holds, where a touched line is an added or deleted one, blank
 * lines of code aside:
 * <ol>
 *   <li>{@code EMPTY}: there is no file.
 *   <li>{@code DOCS}: every touched line is docs, comments in code included, or differs in white space only.
 *   <li>{@code MECHANICAL}: plain rules explain it, as {@link Conviction} says, or it only renames files.
 *   <li>{@code TESTS}, {@code BUILD}, {@code DOCS}: no code is touched, and more than half of the touched lines are of
 *       that kind; so a test may bring its build list and its readme along.
 *   <li>{@code SMALL_FIX}: the message speaks of a fix, as {@link Fixing} says, and code files gain no more than the
 *       small-fix cap of code lines and lose no more lines than that, comments included; whatever else is touched
 *       beside.
 *   <li>{@code MIXED}: files of several kinds are touched.
 *   <li>{@code OTHER}: the rest.
 * </ol>
 */
public final class Scopes {
    private Scopes() {}

    /**
     * Reads the scope of one patch, or of a submission as a whole. Pure; a diff beyond 20,000 changed lines is explained
     * only so far.
     *
     * @param message the commit message, which may speak of a fix or name a tool
     */
    public static Scope of(Diff diff, String message, Settings settings) {
        Kinds kinds = new Kinds(settings.globs());
        List<FileKind> files = diff.files().stream().map(kinds::of).toList();
        Sheet sheet = Sheet.of(diff, files, settings.commentsAreDocs());
        Announcement announced = Announcement.of(message).with(RenamedFiles.words(diff));
        Explanation explanation = Explainer.explain(Excerpt.of(sheet), announced);
        boolean fixes = Fixing.signalled(message);
        boolean renames = sheet.lines().isEmpty() && RenamedFiles.rules(diff).size() == files.size();
        Change change = new Sorting(files, sheet.counts(), settings.smallFixLines())
                .change(
                        renames || Conviction.convinces(explanation, announced, fixes),
                        announced.mechanical() && !(announced.spelling() && !Tooling.named(message)),
                        explanation.documents(),
                        fixes);
        Mechanical report = renames
                ? new Mechanical(files.isEmpty() ? 0 : 1, RenamedFiles.rules(diff), List.of())
                : explanation.report();
        return new Scope(files, sheet.counts().added(), change, report);
    }
}
