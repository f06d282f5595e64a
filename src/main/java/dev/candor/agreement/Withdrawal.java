package dev.candor.agreement;

import dev.candor.command.Command;

/** What is remembered of an approval or a label that does not stand any more. */
final class Withdrawal {
    private Withdrawal() {}

    /** Under which id it is remembered that an act was taken back. */
    static String act(Decision given) {
        return given.origin().act() + " withdrawn";
    }

    static Decision of(Decision given, String policy) {
        Origin was = given.origin();
        return new Decision(
                given.on(),
                given.author(),
                new Origin(act(given), 0, was.form(), was.by(), was.at(), was.proof()),
                new Command.Revoke(),
                new Ruling.Granted(given.areas()),
                given.patches(),
                policy);
    }
}
