package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses and accounts of AI tools, and the bots that are none. */
final class Identities {
    private static final String GITHUB = "@users.noreply.github.com";

    private final Map<String, Identity> agents = new HashMap<>();
    private final Set<String> bots = new HashSet<>();

    private Identities() {}

    /** @param trailer the strength when a trailer credits it */
    record Identity(String tool, Strength author, Strength trailer) {}

    static Identities of(List<Row> addresses, List<Row> bots) {
        var identities = new Identities();
        for (Row row : addresses) {
            var identity = new Identity(row.cell(1), row.choice(2, Strength.class), row.choice(3, Strength.class));
            if (identities.agents.put(row.lower(0), identity) != null) {
                throw row.wrong("'" + row.cell(0) + "' is there twice");
            }
        }
        for (Row row : bots) {
            identities.bots.addAll(row.list(0));
        }
        return identities;
    }

    /** An address is known by its first word; one such as {@code noreply} by its host. */
    void hint(Hints all, Vocabulary vocabulary) {
        for (String address : agents.keySet()) {
            String first = Words.value(address).getFirst().lower();
            if (vocabulary.in("impersonal", first)) {
                all.addLongest(address.substring(address.indexOf('@') + 1));
            } else {
                all.add(first);
            }
        }
        bots.forEach(all::add);
        all.add("bot");
    }

    /** By address or account name; an address of GitHub stands for its account. */
    Optional<Identity> agent(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(agents.get(lower)).or(() -> Optional.ofNullable(agents.get(account(address))));
    }

    /** Whether the address or account is a machine's, be it an AI tool's or not. */
    boolean machine(String address) {
        String account = account(address);
        return account.endsWith("[bot]")
                || bots.contains(account)
                || ((account.startsWith("project_") || account.startsWith("group_")) && account.contains("_bot"));
    }

    /** The account behind {@code 123+login@users.noreply.github.com}; anything else as it is. */
    static String account(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.endsWith(GITHUB)
                ? lower.substring(lower.indexOf('+') + 1, lower.length() - GITHUB.length())
                : lower;
    }
}
