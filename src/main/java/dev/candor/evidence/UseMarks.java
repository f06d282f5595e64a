package dev.candor.evidence;

import dev.candor.evidence.Disclosure.Item;
import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import java.util.List;

/**
 * Marks in {@code AI-used-for}: content that is declared is certain. Background use alone is a disclosure, read
 * elsewhere, and no mark, because it puts nothing into the patch.
 */
final class UseMarks {
    private final NamedTools named;
    private final Vocabulary vocabulary;

    UseMarks(Catalogue catalogue) {
        this.named = new NamedTools(catalogue.names(), catalogue.vocabulary());
        this.vocabulary = catalogue.vocabulary();
    }

    void read(Field field, Where where, Tally tally) {
        List<Item> items = Disclosures.items(field.value());
        if (items.isEmpty()) {
            tally.ignore(field.text(), "the value is empty");
        } else if (items.stream().allMatch(this::negative)) {
            tally.ignore(field.text(), "says that no AI was used");
        } else if (items.stream().allMatch(item -> negative(item) || item.deterministic())) {
            tally.ignore(field.text(), "a tool, but no AI tool");
        } else if (items.stream().allMatch(item -> negative(item) || vocabulary.in("background", item.kind()))) {
            tally.ignore(field.text(), "declares background use, which puts no AI content into the patch");
        } else {
            named.anywhere(field.value(), Mark.UNNAMED)
                    .forEach(tool -> tally.mark(tool, Strength.CERTAIN, where, field.text()));
        }
    }

    private boolean negative(Item item) {
        return vocabulary.says("negative", item.kind());
    }
}
