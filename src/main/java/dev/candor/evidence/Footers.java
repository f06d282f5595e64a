package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Texts that agents leave in the lines of a message.
 *
 * @param hints whether a text may have one of them in it
 */
record Footers(List<Footer> footers, List<String> prompts, Hints hints) {
    Footers {
        footers = List.copyOf(footers);
        prompts = List.copyOf(prompts);
    }

    /** @param text contained in a line; in lower case */
    record Footer(String text, String tool, Strength strength, Shape shape) {}

    /** What kind of line it is. */
    enum Shape {
        FOOTER,
        SESSION,
        PLAIN
    }

    static Footers of(List<Row> lines, List<Row> prompts) {
        List<Footer> footers = new ArrayList<>();
        for (Row row : lines) {
            footers.add(
                    new Footer(row.lower(0), row.cell(1), row.choice(2, Strength.class), row.choice(3, Shape.class)));
        }
        List<String> begins = new ArrayList<>();
        for (Row row : prompts) {
            begins.addAll(row.list(0));
        }
        var all = new Footers(footers, begins, new Hints());
        all.hint(all.hints());
        return all;
    }

    void hint(Hints all) {
        footers.forEach(footer -> all.addLongest(footer.text()));
        prompts.forEach(all::addLongest);
    }

    /** Only those that occur in a text at all: most texts have none, and then no line needs a look. */
    Footers within(String text) {
        if (!hints.in(text)) {
            return new Footers(List.of(), List.of(), hints);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return new Footers(
                footers.stream().filter(footer -> lower.contains(footer.text())).toList(),
                prompts.stream().filter(lower::contains).toList(),
                hints);
    }

    Optional<Footer> in(String line) {
        if (footers.isEmpty()) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return footers.stream().filter(footer -> lower.contains(footer.text())).findFirst();
    }

    /** Whether a line begins as a prompt or a piece of a conversation does. */
    boolean prompt(String line) {
        String bare = prompts.isEmpty() ? "" : Tidy.bare(line).toLowerCase(Locale.ROOT);
        return prompts.stream().anyMatch(bare::startsWith);
    }
}
