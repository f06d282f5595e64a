package dev.candor.gitlab;

import java.util.Optional;

/** The hooks of all configured GitLabs. */
public interface Hooks {
    /** @param name as the configuration names the GitLab */
    Optional<Hook> of(String name);
}
