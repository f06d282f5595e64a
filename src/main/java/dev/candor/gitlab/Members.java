package dev.candor.gitlab;

import dev.candor.submission.Access;
import dev.candor.submission.Account;
import dev.candor.submission.Member;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks what an account may do in a project, and which address GitLab has verified for it and shows. */
final class Members {
    private static final Json.Reader<MemberEntry> MEMBER = Json.one(MemberEntry.class);
    private static final Json.Reader<PersonEntry> PERSON = Json.one(PersonEntry.class);

    /** A file that names many groups must not cost a call for each. */
    private static final int MOST_GROUPS = 5;

    private final Api api;

    Members(Api api) {
        this.api = api;
    }

    /** @param membershipState {@code active}, or a state in which nothing may be done yet; empty in older versions */
    record MemberEntry(int accessLevel, String state, String membershipState) {
        Access access() {
            boolean active = (state.isEmpty() || state.equals("active"))
                    && (membershipState.isEmpty() || membershipState.equals("active"));
            return active ? Members.access(accessLevel) : Access.NONE;
        }
    }

    /** @param bot whether the account is a token's */
    record PersonEntry(String publicEmail, boolean bot) {}

    /** @param groups that it may belong to */
    Member of(At at, Account account, boolean addresses, Set<String> groups) {
        String id = Projects.encoded(account.id());
        Access access = api.maybe(Ask.get(Call.MEMBER, at.project() + "/members/all/" + id), MEMBER)
                .map(MemberEntry::access)
                .orElse(Access.NONE);
        Optional<PersonEntry> person =
                addresses ? api.maybe(Ask.get(Call.PERSON, "users/" + id), PERSON) : Optional.empty();
        return new Member(
                account.id(),
                access,
                person.map(PersonEntry::publicEmail)
                        .filter(address -> !address.isEmpty())
                        .map(List::of)
                        .orElse(List.of()),
                person.map(PersonEntry::bot).orElse(false),
                groups.stream()
                        .filter(group -> !group.equalsIgnoreCase(account.username()))
                        .sorted()
                        .limit(MOST_GROUPS)
                        .filter(group -> in(group, id))
                        .collect(Collectors.toSet()));
    }

    private boolean in(String group, String account) {
        Ask ask = Ask.get(Call.GROUP_MEMBER, "groups/" + Projects.encoded(group) + "/members/all/" + account);
        return api.maybe(ask, MEMBER)
                .filter(member -> member.access() != Access.NONE)
                .isPresent();
    }

    /** GitLab's numbers leave room between the levels; what lies between is the lower one. */
    private static Access access(int level) {
        if (level < 10) {
            return Access.NONE;
        }
        return level < 20
                ? Access.GUEST
                : level < 30
                        ? Access.REPORTER
                        : level < 40 ? Access.DEVELOPER : level < 50 ? Access.MAINTAINER : Access.OWNER;
    }
}
