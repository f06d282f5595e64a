package dev.candor.plan;

import dev.candor.command.Command;

/** A command in the words in which it is given. */
final class Spoken {
    private Spoken() {}

    static String words(Command command) {
        return switch (command) {
            case Command.Help help -> "help";
            case Command.Recheck recheck -> "recheck";
            case Command.Explain explain -> "explain";
            case Command.UsedFor used -> "used-for " + String.join(", ", used.kinds());
            case Command.NotUsed not -> "not used";
            case Command.Agree agree ->
                ("agree " + agree.area()).strip()
                        + agree.until().map(day -> " until " + day).orElse("");
            case Command.Tag tag -> tag.key();
            case Command.Revoke revoke -> "revoke";
            case Command.Ignore ignore -> "ignore " + ignore.rule() + " because " + ignore.because();
            case Command.Unclear unclear -> "?";
        };
    }
}
