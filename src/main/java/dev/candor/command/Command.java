package dev.candor.command;

import dev.candor.git.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One thing that somebody says to the bot. */
public sealed interface Command {
    /** What can I say? */
    record Help() implements Command {}

    /** Look again. */
    record Recheck() implements Command {}

    /** Which rules looked, and what did they find? */
    record Explain() implements Command {}

    /**
     * What AI was used for, said by the author in place of a line in the commit message.
     *
     * @param kinds as written, in lower case; at least one
     */
    record UsedFor(List<String> kinds) implements Command {
        public UsedFor {
            kinds = List.copyOf(kinds);
        }
    }

    /** AI was not used. */
    record NotUsed() implements Command {}

    /**
     * A maintainer agrees to the AI use.
     *
     * @param area as written; empty for all that the speaker answers for
     * @param until the last day on which it also holds for what the author sends next; empty for this submission only
     */
    record Agree(String area, Optional<LocalDate> until) implements Command {}

    /**
     * The same as a line of a mail: {@code AI-agreed-by: Name <mail>}.
     *
     * @param key as the policy writes it
     * @param by who is named
     */
    record Tag(String key, Person by) implements Command {}

    /** A maintainer takes back what was agreed to or set aside in the areas that they answer for. */
    record Revoke() implements Command {}

    /**
     * A maintainer sets the findings of a rule aside.
     *
     * @param rule as written, in lower case
     * @param because never empty
     */
    record Ignore(String rule, String because) implements Command {}

    /**
     * It begins like a command and is none.
     *
     * @param why what was read, what was expected; our own words and a part of the line
     */
    record Unclear(String why) implements Command {}
}
