package dev.candor.worker;

import dev.candor.forge.Forge;
import dev.candor.policy.Judge;

/**
 * A forge with what is configured for it.
 *
 * @param judge under the policy of projects that name none
 * @param dryRun judge and record, write nothing
 */
public record Desk(Forge forge, Judge judge, boolean dryRun) {}
