package dev.candor.patchwork;

import java.util.Optional;

/** The push hooks of all configured Patchworks. */
public interface Hooks {
    /** @param name as the configuration names the Patchwork */
    Optional<Hook> ofPatchwork(String name);
}
