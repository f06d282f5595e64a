package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Origin;
import dev.candor.agreement.Ruling;
import dev.candor.agreement.Terms.Form;
import dev.candor.command.Command;
import dev.candor.submission.Account;
import dev.candor.submission.Act.Proof;
import dev.candor.submission.SubmissionId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the timeline says of a decision: who, from where, for which patches, under which policy. */
class DecisionRowTest {
    private static final Account EVE = new Account("666", "eve", "Mary Maintainer");
    private static final Account MAIL = new Account("12", "mary@example.org", "Mary Maintainer");

    @Test
    void aLookAlikeIsShownByTheNameOfTheAccount() {
        assertThat(row(EVE, "77", Form.COMMAND, Proof.ACCOUNT, 1).by()).isEqualTo("eve (Mary Maintainer)");
        assertThat(row(new Account("666", "eve", ""), "77", Form.COMMAND, Proof.ACCOUNT, 1)
                        .by())
                .isEqualTo("eve");
    }

    @Test
    void aMailIsNamedByItsMessageIdAndByWhatProvesItsSender() {
        assertThat(row(MAIL, "<a@example.org>", Form.COMMAND, Proof.CLAIMED, 1).where())
                .isEqualTo("in the mail <a@example.org>, from an address that anybody could have written");
        assertThat(row(MAIL, "<a@example.org>", Form.TAG, Proof.DOMAIN, 1).where())
                .isEqualTo("in the mail <a@example.org>, from an address that a trusted server vouches for");
    }

    @Test
    void signsHaveNoText() {
        assertThat(row(EVE, "approval 666", Form.APPROVAL, Proof.ACCOUNT, 1).where())
                .isEqualTo("by an approval, by an account that the forge knows");
        assertThat(row(EVE, "label 5", Form.LABEL, Proof.ACCOUNT, 1).where())
                .isEqualTo("by a label, by an account that the forge knows");
    }

    @Test
    void whatItIsAboutIsNamedAsFarAsPeopleRead() {
        assertThat(row(EVE, "77", Form.COMMAND, Proof.ACCOUNT, 0).about())
                .isEqualTo("for 0 patches, under the policy sha256:0123456789ab");
        assertThat(row(EVE, "77", Form.COMMAND, Proof.ACCOUNT, 7).about())
                .isEqualTo("for 7 patches (code:fedcba987654, code:fedcba987654, code:fedcba987654, code:fedcba987654,"
                        + " code:fedcba987654, ...), under the policy sha256:0123456789ab");
    }

    @Test
    void aRuleIsSetAsideForAReasonAndUntilADay() {
        DecisionRow aside = row(
                new Command.Ignore("sign-off-mismatch", "she married"),
                new Ruling.Granted(List.of("Block"), Optional.of(Samples.NOON)));
        assertThat(aside.what()).isEqualTo("sets the rule sign-off-mismatch aside, because she married");
        assertThat(aside.result()).isEqualTo("it counts for Block, until 24 Nov 2026, 12:00 UTC");
    }

    @Test
    void whatDidNotCountSaysWhy() {
        DecisionRow unclear = row(new Command.Unclear("'agre' is no command"), new Ruling.Refused("No."));
        assertThat(unclear.what()).isEqualTo("was not understood: 'agre' is no command");
        assertThat(unclear.result()).isEqualTo("it does not count: No.");
        assertThat(unclear.granted()).isFalse();
    }

    @Test
    void whatAPatchIsCalledStandsBesideIt() {
        Called called = new Called(
                Map.of("code:1f2e3d4c5b6a79880a1b", "hw/sd: reset <b>\u202E", "9f8e", "hw/net: " + "long ".repeat(40)));
        assertThat(DecisionRow.of(Samples.agreed(), called).about())
                .isEqualTo("for 2 patches (code:1f2e3d4c5b6a “hw/sd: reset <b>\uFFFD”, commit:9f8e “hw/net: "
                        + "long ".repeat(14) + "lo…”), under the policy sha256:aabbccddeeff");
    }

    private static DecisionRow row(Command command, Ruling ruling) {
        Origin origin = new Origin("77", 0, Form.COMMAND, EVE, Samples.NOON, Proof.ACCOUNT);
        return DecisionRow.of(
                new Decision(
                        new SubmissionId("gitlab", "qemu/qemu", 17),
                        "42",
                        origin,
                        command,
                        ruling,
                        List.of(),
                        "sha256:aa"),
                Called.NOTHING);
    }

    private static DecisionRow row(Account by, String act, Form form, Proof proof, int patches) {
        return DecisionRow.of(
                new Decision(
                        new SubmissionId("gitlab", "qemu/qemu", 17),
                        "42",
                        new Origin(act, 0, form, by, Samples.NOON, proof),
                        new Command.Agree("", Optional.empty()),
                        new Ruling.Granted(List.of("Block")),
                        Collections.nCopies(patches, "code:fedcba9876543210"),
                        "sha256:0123456789abcdef"),
                Called.NOTHING);
    }
}
