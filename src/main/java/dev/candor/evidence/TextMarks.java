package dev.candor.evidence;

import dev.candor.git.Trailer;
import java.util.List;
import java.util.Locale;

/** Reads whole texts: commit messages and descriptions. */
final class TextMarks {
    private final Catalogue catalogue;
    private final FieldMarks fields;
    private final ProseMarks prose;
    private final List<String> canaries;

    /** @param canaries words that a project plants for agents that ignore its rules */
    TextMarks(Catalogue catalogue, List<String> canaries) {
        this.catalogue = catalogue;
        this.fields = new FieldMarks(catalogue);
        this.prose = new ProseMarks(catalogue);
        this.canaries =
                canaries.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** @param trailers as git counts them; other lines that are shaped like trailers are read too */
    void commit(String text, List<Trailer> trailers, String author, Tally tally) {
        if (dismissed(text)) {
            return;
        }
        Message message = Message.of(text, true);
        var reader = new TextReader(this, message, Repeats.in(message), author, tally);
        reader.read(catalogue.footers().within(text));
        reader.read(trailers);
    }

    void description(String text, String author, Tally tally) {
        if (dismissed(text)) {
            return;
        }
        Message message = Message.of(text, false);
        new TextReader(this, message, Repeats.NONE, author, tally)
                .read(catalogue.footers().within(text));
    }

    FieldMarks fields() {
        return fields;
    }

    ProseMarks prose() {
        return prose;
    }

    Names names() {
        return catalogue.names();
    }

    /** Most texts have nothing in them that could be a mark. */
    private boolean dismissed(String text) {
        return !catalogue.hinted(text) && !canary(text);
    }

    boolean canary(String text) {
        String lower = canaries.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
        return canaries.stream().anyMatch(lower::contains);
    }
}
