package dev.candor.worker;

import dev.candor.forge.ForgeException;
import java.util.Map;
import java.util.Optional;

/** The configured forges by name. */
public record Desks(Map<String, Desk> desks) {
    public Desks {
        desks = Map.copyOf(desks);
    }

    /** @throws ForgeException.Refused when the forge is not configured any more */
    Desk at(String forge) {
        return Optional.ofNullable(desks.get(forge))
                .orElseThrow(() -> new ForgeException.Refused("no forge named '" + forge + "' is configured"));
    }
}
