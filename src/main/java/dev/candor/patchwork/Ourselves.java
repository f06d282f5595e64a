package dev.candor.patchwork;

import dev.candor.patchwork.Entries.User;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Our own account. Patchwork does not tell who a token belongs to, but for what was posted with it. It is no proof of
 * anything: others can post in our name.
 */
final class Ourselves {
    private final AtomicLong id = new AtomicLong();

    /** @param user of something that we wrote just now */
    void learn(Optional<User> user) {
        user.map(User::id).filter(account -> account > 0).ifPresent(id::set);
    }

    /** Whether nothing speaks against it. */
    boolean mayBe(Optional<User> user) {
        long known = id.get();
        return known == 0
                || user.map(User::id).filter(account -> account == known).isPresent();
    }
}
