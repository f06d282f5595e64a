package dev.candor.door;

import dev.candor.ledger.Sight;

/**
 * Whoever asks for a page.
 *
 * @param sight what they may see
 * @param name of the account that is logged in; empty when none is
 * @param mayLogIn whether there is something to gain by logging in
 * @param entitled whether they showed that they may see what is not for everybody; without a token and a provider nobody
 *     can
 */
public record Viewer(Sight sight, String name, boolean mayLogIn, boolean entitled) {
    /** Somebody where everything is public. */
    public static final Viewer ANYBODY = new Viewer(Sight.ALL, "", false, false);

    static Viewer entitled(String name) {
        return new Viewer(Sight.ALL, name, false, true);
    }
}
