package dev.candor.ledger;

import dev.candor.command.Command;
import dev.candor.git.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A command as its columns.
 *
 * @param words what follows it, each on a line
 * @param until its day; empty where it has none
 */
record Sayings(String command, List<String> words, String until) {
    static Sayings of(Command command) {
        return switch (command) {
            case Command.Help help -> bare("help");
            case Command.Recheck recheck -> bare("recheck");
            case Command.Explain explain -> bare("explain");
            case Command.Revoke revoke -> bare("revoke");
            case Command.NotUsed not -> bare("not-used");
            case Command.UsedFor used -> new Sayings("used-for", used.kinds(), "");
            case Command.Agree agree ->
                new Sayings(
                        "agree",
                        List.of(agree.area()),
                        agree.until().map(LocalDate::toString).orElse(""));
            case Command.Tag tag ->
                new Sayings("tag", List.of(tag.key(), tag.by().name(), tag.by().email()), "");
            case Command.Ignore ignore -> new Sayings("ignore", List.of(ignore.rule(), ignore.because()), "");
            case Command.Unclear unclear -> new Sayings("unclear", List.of(unclear.why()), "");
        };
    }

    private static Sayings bare(String command) {
        return new Sayings(command, List.of(), "");
    }

    Command said() {
        return switch (command) {
            case "help" -> new Command.Help();
            case "recheck" -> new Command.Recheck();
            case "explain" -> new Command.Explain();
            case "revoke" -> new Command.Revoke();
            case "not-used" -> new Command.NotUsed();
            case "used-for" -> new Command.UsedFor(words);
            case "agree" ->
                new Command.Agree(
                        word(0),
                        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse));
            case "tag" -> new Command.Tag(word(0), new Person(word(1), word(2)));
            case "ignore" -> new Command.Ignore(word(0), word(1));
            case "unclear" -> new Command.Unclear(word(0));
            default -> throw new IllegalStateException("no command: " + command);
        };
    }

    /** The last of some empty words leaves no line. */
    private String word(int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
