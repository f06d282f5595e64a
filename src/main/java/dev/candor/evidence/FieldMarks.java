package dev.candor.evidence;

import dev.candor.evidence.Assistance.Human;
import dev.candor.evidence.Assistance.Machine;
import dev.candor.evidence.Assistance.Nobody;
import dev.candor.evidence.Assistance.Tools;
import dev.candor.evidence.Assistance.Unclear;
import dev.candor.evidence.Assistance.Yes;
import dev.candor.evidence.Keys.Kind;
import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import java.util.List;
import java.util.Optional;

/** Marks in keys and values. What a value means depends on its key; what it names is read the same way for all. */
final class FieldMarks {
    private static final String UNNAMED = "AI (unnamed)";

    private final Catalogue catalogue;
    private final Values values;
    private final NamedTools named;

    FieldMarks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.values = new Values(catalogue);
        this.named = new NamedTools(catalogue.names(), catalogue.vocabulary());
    }

    /** Whether the value goes on as a sentence, which may name tools. */
    boolean sentence(Field field) {
        return kind(field).filter(Kind.AI::equals).isPresent()
                && (wordy(field) || !(values.read(field.value()) instanceof Tools));
    }

    /** Whether the key may speak of AI at all. */
    boolean knows(Field field) {
        return kind(field).isPresent();
    }

    /** The key's kind; a misspelt key, or an unlisted one about AI, has to have a value that is clear. */
    private Optional<Kind> kind(Field field) {
        Keys keys = catalogue.keys();
        Optional<Kind> exact = keys.kind(field.key());
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Kind> meant = keys.speaksOfAi(field.key()) ? Optional.of(Kind.AI) : keys.misspelt(field.key());
        return meant.filter(kind -> clear(kind, field));
    }

    private boolean clear(Kind meant, Field field) {
        Assistance value = values.read(field.value());
        return value instanceof Tools || (value instanceof Yes && meant == Kind.AI);
    }

    void read(Field field, Where where, Tally tally) {
        Kind kind = kind(field).orElseThrow();
        switch (kind) {
            case USE -> use(field, where, tally);
            case SESSION ->
                tally.mark(
                        catalogue.keys().session(field.key()).orElse(UNNAMED), Strength.CERTAIN, where, field.text());
            case AI -> {
                if (wordy(field)) {
                    free(field, where, tally);
                } else {
                    value(kind, field, where, tally);
                }
            }
            case ASSISTED, MADE, CREDIT, HELPED, SIGNED, FOUND -> value(kind, field, where, tally);
        }
    }

    private void use(Field field, Where where, Tally tally) {
        List<String> kinds = Disclosures.items(field.value()).stream()
                .map(Disclosure.Item::kind)
                .toList();
        Vocabulary words = catalogue.vocabulary();
        if (kinds.isEmpty()) {
            tally.ignore(field.text(), "the value is empty");
        } else if (kinds.stream().allMatch(kind -> words.says("negative", kind))) {
            tally.ignore(field.text(), "says that no AI was used");
        } else if (kinds.stream().allMatch(kind -> words.in("background", kind) || words.says("negative", kind))) {
            tally.ignore(field.text(), "declares background use, which puts no AI content into the patch");
        } else {
            List<String> tools = NamedTools.distinct(catalogue.names().inProse(Words.value(field.value())).stream()
                    .map(Mention::name)
                    .filter(name -> !name.generic())
                    .toList());
            (tools.isEmpty() ? List.of(UNNAMED) : tools)
                    .forEach(tool -> tally.mark(tool, Strength.CERTAIN, where, field.text()));
        }
    }

    private void value(Kind kind, Field field, Where where, Tally tally) {
        switch (values.read(field.value())) {
            case Tools tools ->
                tools.names().forEach(tool -> tally.mark(tool, strength(kind, tools), where, field.text()));
            case Nobody nobody -> tally.ignore(field.text(), "says that no AI was used");
            case Yes yes -> {
                if (kind == Kind.AI) {
                    tally.flag(Strength.CERTAIN, where, field.text());
                }
            }
            case Human human -> human(kind, field, where, tally);
            case Machine machine -> {
                if (kind != Kind.FOUND) {
                    tally.ignore(field.text(), "a tool, but no AI tool");
                }
            }
            case Unclear unclear -> unclear(kind, field, unclear, where, tally);
        }
    }

    private void unclear(Kind kind, Field field, Unclear unclear, Where where, Tally tally) {
        if (kind == Kind.AI && !field.value().isEmpty() && !unclear.placeholder()) {
            free(field, where, tally);
        } else if (kind == Kind.AI
                || kind == Kind.ASSISTED
                || (kind == Kind.MADE && field.key().contains("-"))) {
            tally.ignore(field.text(), unclear.why());
        }
    }

    private void human(Kind kind, Field field, Where where, Tally tally) {
        if (kind == Kind.AI && !field.value().contains("@")) {
            free(field, where, tally);
        } else if (kind == Kind.ASSISTED
                || kind == Kind.AI
                || !named.mentioned(field.value()).isEmpty()) {
            tally.ignore(field.text(), "a person's name");
        }
    }

    /** More than a name: a sentence. */
    private static boolean wordy(Field field) {
        return Words.value(field.value()).size() > 7;
    }

    /** Free text behind a key that itself speaks of AI says that there was some, unless it denies it. */
    private void free(Field field, Where where, Tally tally) {
        if (denies(field.value())) {
            tally.ignore(field.text(), "says that no AI was used");
        } else {
            tally.flag(Strength.CERTAIN, where, field.text());
        }
    }

    private boolean denies(String value) {
        return Words.value(value).stream()
                .limit(4)
                .anyMatch(word -> catalogue.vocabulary().in("not", word.lower()));
    }

    private static Strength strength(Kind kind, Tools tools) {
        return switch (kind) {
            case USE, AI, ASSISTED, SESSION, SIGNED -> Strength.CERTAIN;
            case MADE -> Strength.LIKELY;
            case CREDIT -> tools.strength();
            case HELPED -> tools.strength() == Strength.CERTAIN ? Strength.LIKELY : tools.strength();
            case FOUND -> Strength.WEAK;
        };
    }
}
