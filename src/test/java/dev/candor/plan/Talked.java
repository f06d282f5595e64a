package dev.candor.plan;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Origin;
import dev.candor.agreement.Ruling;
import dev.candor.agreement.Terms.Form;
import dev.candor.command.Command;
import dev.candor.policy.Judge;
import dev.candor.policy.Precedents;
import dev.candor.submission.Account;
import dev.candor.submission.Act.Proof;
import dev.candor.submission.Given;
import dev.candor.submission.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A submission about which people spoke to the bot, for tests of what it says to them. */
record Talked(Snapshot snapshot) {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    Decision said(String by, Command command, Ruling ruling) {
        Origin origin = new Origin("n1", 0, Form.COMMAND, new Account("102", by, by), NOON, Proof.ACCOUNT);
        return new Decision(
                snapshot.id(), snapshot.author().id(), origin, command, ruling, List.of("code:1"), "sha256:policy");
    }

    String note(Judge judge, Decision... decisions) {
        Precedents before = new Precedents(List.of(decisions), List.of());
        return Report.of(judge.judge(snapshot, Optional.empty(), before, NOON), Given.PAGE, Set.of())
                .note()
                .orElse("");
    }
}
