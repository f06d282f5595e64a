package dev.candor.agreement;

import dev.candor.submission.Access;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who can agree to AI use, in which form, and for how long, as a policy says it.
 *
 * @param forms in which an agreement counts
 * @param owners whether those can agree whom MAINTAINERS or CODEOWNERS names for a path
 * @param access the least access to the project that lets an account agree to everything; {@code NONE}: none does
 * @param deciders accounts and addresses that can agree to everything
 * @param each whether every touched area needs an agreement, or every touched path one of its areas'
 * @param labels that agree when one who may sets them
 * @param tags keys of lines that agree in a mail
 * @param claimed whether the address of a mail that no server vouches for is enough
 * @param longestDays how far ahead a standing agreement may reach
 * @param ignoreDays how long a rule that was set aside stays so
 * @param never rules that nobody can set aside
 * @param people the addresses of one person by account name, account number, or one of the addresses
 */
public record Terms(
        Set<Form> forms,
        boolean owners,
        Access access,
        List<String> deciders,
        Each each,
        List<String> labels,
        List<String> tags,
        boolean claimed,
        int longestDays,
        int ignoreDays,
        List<String> never,
        Map<String, List<String>> people) {
    public Terms {
        forms = Set.copyOf(forms);
        deciders = List.copyOf(deciders);
        labels = List.copyOf(labels);
        tags = List.copyOf(tags);
        never = List.copyOf(never);
        people = Map.copyOf(people);
    }

    /** How somebody agrees. */
    public enum Form {
        COMMAND,
        APPROVAL,
        LABEL,
        TAG
    }

    /** Of what each one needs a word. */
    public enum Each {
        AREA,
        PATH
    }
}
