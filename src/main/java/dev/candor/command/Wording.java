package dev.candor.command;

/** A command in the words in which it is given. */
public final class Wording {
    private Wording() {}

    /** On one line; what people put into it is in it as they wrote it. */
    public static String of(Command command) {
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
