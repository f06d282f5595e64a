package dev.candor.agreement;

import dev.candor.owners.Owner;
import dev.candor.submission.Access;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.Company;
import dev.candor.submission.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who did something, with all that tells what they may decide. A displayed name tells nothing.
 *
 * @param addresses in lower case: those of the account, and those that the policy says are the same person's
 * @param access to the project at the moment of reading
 * @param groups of those that CODEOWNERS names, the ones it belongs to
 * @param robot whether it is a program
 */
record Speaker(
        Account account, Act.Proof proof, Set<String> addresses, Access access, Set<String> groups, boolean robot) {
    private static final Pattern ROBOT = Pattern.compile(
            "(project|group)_[0-9]+_bot(_.*)?|service_account_.*|.*(\\[bot\\]|[-_]bot)|no-?reply|mailer-daemon");

    static Speaker of(Act act, Company company, Terms terms) {
        Account account = act.by();
        Optional<Member> member = act.proof() == Act.Proof.ACCOUNT ? company.member(account) : Optional.empty();
        String login = account.username().toLowerCase(Locale.ROOT);
        boolean ours = act.proof() == Act.Proof.ACCOUNT
                && company.names().stream().anyMatch(account.username()::equalsIgnoreCase);
        return new Speaker(
                account,
                act.proof(),
                addresses(act, member, terms.people()),
                member.map(Member::access).orElse(Access.NONE),
                member.map(Member::groups).orElse(Set.of()),
                ours
                        || member.filter(Member::robot).isPresent()
                        || ROBOT.matcher(login.split("@", 2)[0]).matches());
    }

    private static Set<String> addresses(Act act, Optional<Member> member, Map<String, List<String>> people) {
        Set<String> known = new HashSet<>();
        member.ifPresent(told -> told.addresses().forEach(address -> known.add(lower(address))));
        if (act.proof() != Act.Proof.ACCOUNT) {
            known.add(lower(act.by().username()));
        }
        Set<String> all = new HashSet<>(known);
        people.forEach((key, addresses) -> {
            boolean same = act.proof() == Act.Proof.ACCOUNT && isAccount(key, act.by())
                    || known.contains(lower(key))
                    || addresses.stream().map(Speaker::lower).anyMatch(known::contains);
            if (same) {
                addresses.forEach(address -> all.add(lower(address)));
            }
        });
        return all;
    }

    /** A number is an account's id and never its name, which anybody may choose. */
    private static boolean isAccount(String key, Account account) {
        boolean number = !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? key.equals(account.id()) : key.equalsIgnoreCase(account.username());
    }

    /** Only plain letters: others have small forms that look like plain ones, and would make one address of two. */
    private static String lower(String address) {
        return address.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it is sure enough who speaks. */
    boolean trusted(Terms terms) {
        return proof != Act.Proof.CLAIMED || terms.claimed();
    }

    boolean is(Account other) {
        return account.id().equals(other.id());
    }

    boolean has(String address) {
        return addresses.contains(lower(address));
    }

    /** Whether the speaker decides for all of the project. */
    boolean decides(Terms terms) {
        boolean access = terms.access() != Access.NONE && this.access.compareTo(terms.access()) >= 0;
        return access || terms.deciders().stream().anyMatch(this::goesBy);
    }

    private boolean goesBy(String decider) {
        return has(decider) || proof == Act.Proof.ACCOUNT && isAccount(decider, account);
    }

    boolean answersFor(Ground ground, Terms terms) {
        return decides(terms) || ground.owners().stream().anyMatch(this::isOwner);
    }

    private boolean isOwner(Owner owner) {
        if (!owner.email().isEmpty()) {
            return has(owner.email());
        }
        if (proof != Act.Proof.ACCOUNT) {
            return false;
        }
        return owner.name().equalsIgnoreCase("@" + account.username())
                || groups.stream().anyMatch(group -> owner.name().equalsIgnoreCase("@" + group))
                || owner.name().equalsIgnoreCase("@@" + access.name());
    }
}
