package dev.candor.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is there to talk about a submission.
 *
 * @param names by which the bot is spoken to, without the {@code @}; empty where it has no account
 * @param members what the forge says of those who did something; only of those it was asked about
 * @param since when the head that was read came to be; empty when it was not asked for
 */
public record Company(Set<String> names, List<Member> members, Optional<Instant> since) {
    public static final Company UNKNOWN = new Company(Set.of(), List.of(), Optional.empty());

    public Company {
        names = Set.copyOf(names);
        members = List.copyOf(members);
    }

    /** Empty when the forge was not asked about the account. */
    public Optional<Member> member(Account account) {
        return members.stream()
                .filter(member -> member.account().equals(account.id()))
                .findFirst();
    }
}
