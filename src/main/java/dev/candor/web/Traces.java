package dev.candor.web;

import dev.candor.document.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * The evidence of a submission, for and against AI use.
 *
 * @param declared what the authors say themselves
 * @param marks what speaks for AI use
 * @param ignored what looked like a mark and was not counted
 */
record Traces(Capped<Declared> declared, Capped<Mark> marks, Capped<Ignored> ignored) {
    private static final int MOST = 50;
    private static final int TEXT = 500;
    private static final PatchRef AROUND = new PatchRef("outside the patches", "");

    static Traces of(Document document, Patches patches) {
        List<Declared> declared = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        for (Document.Patch patch : document.patches()) {
            PatchRef at = patches.ref(patch.id()).orElse(AROUND);
            if (patch.disclosure() != null) {
                declared.add(Declared.of(patch.disclosure(), at));
            }
            patch.evidence().forEach(mark -> marks.add(Mark.of(mark, at)));
            patch.ignored().forEach(item -> ignored.add(Ignored.of(item, at)));
        }
        document.around().forEach(mark -> marks.add(Mark.of(mark, AROUND)));
        document.ignored().forEach(item -> ignored.add(Ignored.of(item, AROUND)));
        return new Traces(Capped.of(declared, MOST), Capped.of(marks, MOST), Capped.of(ignored, MOST));
    }

    /**
     * One disclosure.
     *
     * @param kinds {@code tests and docs}
     */
    record Declared(PatchRef at, String kinds, String explanation) {
        private static Declared of(Document.Disclosure disclosure, PatchRef at) {
            return new Declared(at, Sentence.list(disclosure.declared()), Text.line(disclosure.explanation(), TEXT));
        }
    }

    /**
     * One mark.
     *
     * @param text the line it was read from
     */
    record Mark(PatchRef at, String tool, String strength, String where, String text) {
        private static Mark of(Document.Mark mark, PatchRef at) {
            return new Mark(
                    at,
                    Text.line(mark.tool(), 60),
                    Text.line(mark.strength(), 20),
                    Text.line(mark.where(), 20),
                    Text.line(mark.text(), TEXT));
        }
    }

    /** One line that was set aside. */
    record Ignored(PatchRef at, String text, String reason) {
        private static Ignored of(Document.Ignored ignored, PatchRef at) {
            return new Ignored(at, Text.line(ignored.text(), TEXT), Text.line(ignored.reason(), TEXT));
        }
    }
}
