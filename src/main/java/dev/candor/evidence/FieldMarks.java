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
import java.util.Optional;

/** Marks in keys and values. What a value says depends on its key; what it names is read the same way for all. */
final class FieldMarks {
    private static final String DENIED = "says that no AI was used";

    private final Keys keys;
    private final Vocabulary vocabulary;
    private final Values values;
    private final UseMarks uses;
    private final NamedTools named;

    FieldMarks(Catalogue catalogue) {
        this.keys = catalogue.keys();
        this.vocabulary = catalogue.vocabulary();
        this.values = new Values(catalogue);
        this.uses = new UseMarks(catalogue);
        this.named = new NamedTools(catalogue.names(), catalogue.vocabulary());
    }

    /** The key's kind; a misspelt key, or an unlisted one about AI, has to have a value that is clear. */
    Optional<Kind> kind(Field field) {
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

    /** Whether the value goes on as a sentence, which may name tools. */
    boolean sentence(Kind kind, Field field) {
        return kind == Kind.AI && (field.wordy() || !(values.read(field.value()) instanceof Tools));
    }

    void read(Kind kind, Field field, Where where, Tally tally) {
        switch (kind) {
            case USE -> uses.read(field, where, tally);
            case SESSION -> session(field, where, tally);
            case AI -> {
                if (field.wordy()) {
                    free(field, where, tally);
                } else {
                    value(kind, field, where, tally);
                }
            }
            case ASSISTED, MADE, CREDIT, HELPED, SIGNED, FOUND -> value(kind, field, where, tally);
        }
    }

    private void session(Field field, Where where, Tally tally) {
        tally.mark(keys.session(field.key()).orElse(Mark.UNNAMED), Strength.CERTAIN, where, field.text());
    }

    private void value(Kind kind, Field field, Where where, Tally tally) {
        switch (values.read(field.value())) {
            case Tools tools ->
                tools.names().forEach(tool -> tally.mark(tool, strength(kind, field, tools), where, field.text()));
            case Nobody nobody -> tally.ignore(field.text(), DENIED);
            case Yes yes when kind == Kind.AI -> tally.flag(Mark.UNNAMED, where, field.text());
            case Yes yes -> {}
            case Human human when kind == Kind.AI && !field.value().contains("@") -> free(field, where, tally);
            case Human human -> human(kind, field, tally);
            case Machine machine when kind != Kind.FOUND -> tally.ignore(field.text(), "a tool, but no AI tool");
            case Machine machine -> {}
            case Unclear unclear -> unclear(kind, field, unclear, where, tally);
        }
    }

    private void human(Kind kind, Field field, Tally tally) {
        if (kind == Kind.ASSISTED || kind == Kind.AI || values.namesake(field.value())) {
            tally.ignore(field.text(), "a person's name");
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

    /** Free text behind a key that itself speaks of AI says that there was some, unless it denies it. */
    private void free(Field field, Where where, Tally tally) {
        boolean denied =
                Words.value(field.value()).stream().limit(5).anyMatch(word -> vocabulary.in("not", word.lower()));
        if (denied) {
            tally.ignore(field.text(), DENIED);
        } else {
            named.anywhere(field.value(), keys.unnamed(field.key()))
                    .forEach(tool -> tally.flag(tool, where, field.text()));
        }
    }

    /** A tool's name beside a mailbox that nobody knows may be somebody's nickname. */
    private Strength strength(Kind kind, Field field, Tools tools) {
        return switch (kind) {
            case USE, AI, ASSISTED, SESSION -> Strength.CERTAIN;
            case SIGNED ->
                values.known(field.value()) || !field.value().contains("@") ? Strength.CERTAIN : Strength.LIKELY;
            case MADE -> Strength.LIKELY;
            case CREDIT -> tools.strength();
            case HELPED -> tools.strength() == Strength.CERTAIN ? Strength.LIKELY : tools.strength();
            case FOUND -> Strength.WEAK;
        };
    }
}
