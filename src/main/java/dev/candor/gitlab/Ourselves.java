package dev.candor.gitlab;

import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Our own account. Who never asked knows nobody as ours, so that the hook needs no call. */
final class Ourselves {
    private static final Json.Reader<User> USER = Json.one(User.class);

    private final AtomicLong id = new AtomicLong();

    /** Asks GitLab, once. */
    void ask(Api api) {
        if (id.get() == 0) {
            learn(Optional.of(api.one(Ask.get(Call.USER, "user"), USER)));
        }
    }

    /** @param author of something that we wrote just now */
    void learn(Optional<User> author) {
        author.map(User::id).filter(account -> account > 0).ifPresent(id::set);
    }

    /** @param account 0 when it is not known */
    boolean are(long account) {
        return account > 0 && account == id.get();
    }

    boolean are(Optional<User> author) {
        return are(author.map(User::id).orElse(0L));
    }
}
