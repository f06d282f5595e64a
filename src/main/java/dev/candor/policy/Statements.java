package dev.candor.policy;

import dev.candor.agreement.Agreements;
import dev.candor.agreement.Decision;
import dev.candor.agreement.Sheet;
import dev.candor.command.Command;
import dev.candor.evidence.Disclosure;
import java.util.List;
import java.util.Optional;

/**
 * Puts what the author said in a note where the line in the commit message would stand. Where tools left their marks the
 * statement is about those patches; else about all that declare nothing.
 */
final class Statements {
    private Statements() {}

    static List<Reading> applied(List<Reading> readings, Agreements agreements) {
        if (!agreements.any()) {
            return readings;
        }
        boolean asked = readings.stream().anyMatch(Statements::asks);
        return readings.stream()
                .map(reading -> silent(reading) && (asks(reading) || !asked)
                        ? said(reading, agreements).map(reading::saying).orElse(reading)
                        : reading)
                .toList();
    }

    private static boolean silent(Reading reading) {
        return reading.disclosure().isEmpty();
    }

    private static boolean asks(Reading reading) {
        return silent(reading) && !reading.marks().isEmpty();
    }

    private static Optional<Disclosure> said(Reading reading, Agreements agreements) {
        return agreements
                .statement(Sheet.of(reading.patch()))
                .map(Decision::command)
                .map(Statements::disclosure);
    }

    private static Disclosure disclosure(Command said) {
        List<String> kinds = said instanceof Command.UsedFor used ? used.kinds() : List.of("not used");
        return new Disclosure(
                kinds.stream().map(kind -> new Disclosure.Item(kind, "")).toList());
    }
}
