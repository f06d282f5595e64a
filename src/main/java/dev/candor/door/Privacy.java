package dev.candor.door;

import dev.candor.ledger.Sight;
import java.util.Map;
import java.util.Optional;

/**
 * What is private, and by what people show that they may see it. Without a token and a provider nobody can.
 *
 * @param hidden by forge; a forge that is not named is public
 * @param token what scripts and feed readers send
 * @param provider where people log in
 */
public record Privacy(Map<String, Hidden> hidden, Optional<Token> token, Optional<Provider> provider) {
    /** Everything is public. */
    public static final Privacy NONE = new Privacy(Map.of(), Optional.empty(), Optional.empty());

    public Privacy {
        hidden = Map.copyOf(hidden);
    }

    /** What somebody sees of whom nothing is known. */
    Sight ofStrangers() {
        return (forge, project) -> Optional.ofNullable(hidden.get(forge))
                .filter(some -> some.hides(project))
                .isEmpty();
    }
}
