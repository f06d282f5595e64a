package dev.candor.policy;

import dev.candor.agreement.Decision;
import java.util.List;
import java.util.Set;

/**
 * What was said to the bot about a submission, for those who read the verdict.
 *
 * @param names by which the bot is spoken to
 * @param author id of the account that sent the submission
 * @param decisions all that was said there and what came of it, in the order it was said
 */
public record Talk(Set<String> names, String author, List<Decision> decisions) {
    public Talk {
        names = Set.copyOf(names);
        decisions = List.copyOf(decisions);
    }
}
