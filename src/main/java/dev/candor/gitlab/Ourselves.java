package dev.candor.gitlab;

import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Our own account. Who never asked knows nobody as ours, so that the hook needs no call. */
final class Ourselves {
    private static final Json.Reader<User> USER = Json.one(User.class);

    private final AtomicLong id = new AtomicLong();
    private final AtomicReference<String> name = new AtomicReference<>("");

    /** Asks GitLab, once. */
    void ask(Api api) {
        if (id.get() == 0) {
            learn(Optional.of(api.one(Ask.get(Call.USER, "user"), USER)));
        }
    }

    /** @param author of something that we wrote just now */
    void learn(Optional<User> author) {
        author.filter(account -> account.id() > 0).ifPresent(account -> {
            id.set(account.id());
            name.set(account.username());
        });
    }

    /** By which names people speak to us; empty when we do not know them yet. */
    Set<String> names() {
        return Set.of(name.get()).stream().filter(known -> !known.isEmpty()).collect(Collectors.toSet());
    }

    /** @param account 0 when it is not known */
    boolean are(long account) {
        return account > 0 && account == id.get();
    }

    boolean are(Optional<User> author) {
        return are(author.map(User::id).orElse(0L));
    }
}
