package dev.candor.agreement;

import static dev.candor.agreement.Parley.ADA;
import static dev.candor.agreement.Parley.EVE;
import static dev.candor.agreement.Parley.MARY;
import static dev.candor.agreement.Parley.NOEL;
import static dev.candor.agreement.Parley.NOON;
import static dev.candor.agreement.Parley.about;
import static dev.candor.agreement.Parley.terms;
import static dev.candor.submission.Given.grows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Person;
import dev.candor.submission.Access;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.Act.Proof;
import dev.candor.submission.Given;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may say what, and what comes of it. */
class HearingTest {
    private static final String SD = "SD (Secure Card)";
    private static final String NET = "Network devices";

    @Test
    void aMaintainerAgreesForWhatTheyAnswerFor() {
        assertThat(about().note(MARY, "@candor agree").answers()).containsExactly("yes [SD (Secure Card)]");
        assertThat(about().note(MARY, "@candor agree sd (secure card)").answers())
                .containsExactly("yes [SD (Secure Card)]");
        assertThat(about().note(MARY, "@candor agree hw/sd").answers()).containsExactly("yes [SD (Secure Card)]");
    }

    @Test
    void aStrangerDoesNot() {
        assertThat(about().note(new Account("9", "somebody", "Some Body"), "@candor agree")
                        .answers())
                .containsExactly(Refusals.NO_AUTHORITY);
    }

    @Test
    void theAuthorDoesNotAgreeToTheirOwn() {
        assertThat(about().member("101", Access.OWNER)
                        .under(terms(Access.MAINTAINER, false))
                        .note(ADA, "@candor agree")
                        .answers())
                .containsExactly(Refusals.OWN);
        Person mary = new Person("Mary Maintainer", "mary@home.example");
        assertThat(about().patch(mary, grows("hw/sd/sd.c", 40))
                        .note(MARY, "@candor agree")
                        .answers())
                .as("a patch of hers that Ada sends, from her other address")
                .containsExactly(Refusals.OWN);
        assertThat(about().patch(mary, grows("hw/sd/sd.c", 40))
                        .note(MARY, "@candor help")
                        .answers())
                .as("nor is she told that she could")
                .containsExactly("yes []");
    }

    @Test
    void anAreaThatIsNotTouchedIsNotAgreedTo() {
        assertThat(about().push(grows("hw/sd/sd.c", 40))
                        .note(NOEL, "@candor agree Network devices")
                        .answers())
                .containsExactly(Refusals.OTHER_AREA);
        assertThat(about().note(MARY, "@candor agree Network devices").answers())
                .containsExactly(Refusals.NOT_YOURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hw/s",
                "hw/sd/../net",
                "hw/net/../sd/",
                "*",
                "hw/*",
                "/",
                "../../etc",
                "%s %d",
                "SD (Secure Card), Network devices",
                "S\u0405 (Secure Card)",
                "`SD`\u202e",
            })
    void anAreaIsNamedAsItIs(String area) {
        assertThat(about().note(MARY, "@candor agree " + area).answers()).containsExactly(Refusals.OTHER_AREA);
    }

    @Test
    void aDayThatIsNoneIsAskedBack() {
        for (String day : List.of("2027-02-30", "2027-13-01", "31.1.2027", "tomorrow", "", "+1000000-01-01")) {
            assertThat(about().note(MARY, "@candor agree SD until " + day).answers())
                    .as(day)
                    .containsExactly("'until' takes a day such as 2027-01-31; read '" + day + "'");
        }
        assertThat(about().note(MARY, "@candor agree until 2096-01-01").answers())
                .containsExactly("A standing agreement reaches at most 365 days ahead.");
    }

    @Test
    void aDayInThePastIsNoDay() {
        assertThat(about().note(MARY, "@candor agree until 2026-11-21").answers())
                .containsExactly(Refusals.PAST);
        assertThat(about().note(MARY, "@candor agree until 2026-11-22").answers())
                .containsExactly("yes [SD (Secure Card)]");
        assertThat(about().note(MARY, "@candor agree until 2999-01-01").answers())
                .containsExactly("A standing agreement reaches at most 365 days ahead.");
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        Parley parley = about().note(MARY, "@candor agree");
        assertThat(parley.answers()).hasSize(1);
        assertThat(parley.answers()).isEmpty();
        assertThat(parley.without("n1")
                        .act(new Act.Comment("n1", MARY, NOON, Proof.ACCOUNT, "@candor agree until 2027-01-01", true))
                        .answers())
                .as("edited after it was decided")
                .isEmpty();
    }

    @Test
    void whatWasEditedBeforeItWasHeardDoesNotCount() {
        assertThat(about().act(new Act.Comment("n1", MARY, NOON, Proof.ACCOUNT, "@candor agree", true))
                        .answers())
                .containsExactly(Refusals.EDITED);
    }

    @Test
    void whatWasSaidBeforeTheNewestPushIsNotSaidAboutIt() {
        assertThat(about().note(MARY, "@candor agree")
                        .since(NOON.plusSeconds(1))
                        .answers())
                .containsExactly(Refusals.PUSHED);
        assertThat(about().note(MARY, "@candor agree")
                        .since(NOON.minusSeconds(1))
                        .answers())
                .containsExactly("yes [SD (Secure Card)]");
    }

    @Test
    void aMailCountsWhenSomebodyVouchesForItsSender() {
        String tag = "Fine.\n\nAI-agreed-by: Mary Maintainer <mary@example.org>\n";
        assertThat(about().mail("mary@example.org", Proof.DOMAIN, tag).answers())
                .containsExactly("yes [SD (Secure Card)]");
        assertThat(about().mail("mary@home.example", Proof.DOMAIN, tag).answers())
                .as("an account with two addresses")
                .containsExactly("yes [SD (Secure Card)]");
        assertThat(about().mail("mary@example.org", Proof.DOMAIN, "@candor agree\n")
                        .answers())
                .containsExactly("yes [SD (Secure Card)]");
        assertThat(about().mail("mary@example.org", Proof.CLAIMED, tag).answers())
                .containsExactly(Refusals.UNPROVEN);
        assertThat(about().under(terms(Access.NONE, true))
                        .mail("mary@example.org", Proof.CLAIMED, tag)
                        .answers())
                .containsExactly("yes [SD (Secure Card)]");
    }

    @Test
    void aTagIsForOneself() {
        String tag = "AI-agreed-by: Mary Maintainer <mary@example.org>\n";
        assertThat(about().mail("eve@example.org", Proof.DOMAIN, tag).answers()).containsExactly(Refusals.OTHER_NAME);
        assertThat(about().mail("eve@example.org", Proof.DOMAIN, "> " + tag).answers())
                .isEmpty();
    }

    @Test
    void approvalsAndLabelsAgreeToo() {
        assertThat(about().act(new Act.Approval("approval:102", MARY, NOON, Proof.ACCOUNT))
                        .answers())
                .containsExactly("yes [SD (Secure Card)]");
        assertThat(about().act(new Act.Labelled("label:5", NOEL, NOON, Proof.ACCOUNT, "AI: agreed"))
                        .answers())
                .containsExactly("yes [Network devices]");
        assertThat(about().act(new Act.Labelled("label:5", NOEL, NOON, Proof.ACCOUNT, "bug"))
                        .answers())
                .isEmpty();
        assertThat(about().act(new Act.Labelled("label:5", EVE, NOON, Proof.ACCOUNT, "AI: agreed"))
                        .act(new Act.Approval("approval:101", ADA, NOON, Proof.ACCOUNT))
                        .answers())
                .containsExactly(Refusals.NO_AUTHORITY, Refusals.OWN);
    }

    @Test
    void theAuthorSaysWhatAiWasUsedFor() {
        assertThat(about().note(ADA, "@candor used-for tests").answers()).containsExactly("yes []");
        assertThat(about().act(new Act.Comment("m1", ADA, NOON, Proof.CLAIMED, "@candor not used", false))
                        .answers())
                .as("a mail in her name")
                .containsExactly(Refusals.UNPROVEN);
        assertThat(about().note(MARY, "@candor used-for tests").answers()).containsExactly(Refusals.NOT_AUTHOR);
        assertThat(about().note(EVE, "@candor not used").answers()).containsExactly(Refusals.NOT_AUTHOR);
        assertThat(about().note(ADA, "@candor used-for magic").answers())
                .containsExactly("The policy knows these kinds of use: code, docs, tests.");
    }

    @Test
    void rulesAreSetAsideByThoseWhoAnswer() {
        assertThat(about().note(MARY, "@candor ignore prior-agreement because we met")
                        .answers())
                .containsExactly("yes [SD (Secure Card)]");
        assertThat(about().note(MARY, "@candor ignore sign-off-missing because hurry")
                        .answers())
                .containsExactly(Refusals.NEVER);
        assertThat(about().note(MARY, "@candor ignore nonsense because hurry").answers())
                .containsExactly(Refusals.NO_RULE);
        assertThat(about().note(ADA, "@candor ignore prior-agreement because mine")
                        .answers())
                .containsExactly(Refusals.OWN);
    }

    @Test
    void anybodyMayAsk() {
        assertThat(about().note(EVE, "@candor help\n@candor explain\n@candor recheck")
                        .answers())
                .containsExactly("yes []", "yes []", "yes []");
        assertThat(about().note(MARY, "@candor help").answers()).containsExactly("yes [SD (Secure Card)]");
    }

    @Test
    void aDecisionRemembersWhatItStoodOn() {
        Decision decision = about().note(MARY, "@candor agree").hear().getFirst();
        assertThat(decision.origin()).isEqualTo(new Origin("n1", 0, Terms.Form.COMMAND, MARY, NOON, Proof.ACCOUNT));
        assertThat(decision.on()).isEqualTo(Given.submission().snapshot().id());
        assertThat(decision.author()).isEqualTo("101");
        assertThat(decision.policy()).isEqualTo("sha256:policy");
        assertThat(decision.patches()).hasSize(2).allMatch(id -> id.startsWith("code:"));
    }

    @Test
    void everyTouchedAreaNeedsAWord() {
        Parley parley = about().note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of(), List.of(NET));
        assertThat(parley.note(NOEL, "@candor agree").lacking()).containsExactly(List.of(), List.of());
        assertThat(parley.note(NOEL, "@candor revoke").lacking()).containsExactly(List.of(), List.of(NET));
    }

    @Test
    void anAgreementStaysWithTheCodeItWasGivenFor() {
        Parley parley = about().note(MARY, "@candor agree").note(NOEL, "@candor agree");
        parley.hear();
        assertThat(parley.push(grows("hw/sd/sd.c", 40), grows("hw/net/foo.c", 51))
                        .lacking())
                .containsExactly(List.of(), List.of(NET));
        Sheet changed = Sheet.of(parley.snapshot().patches().get(1));
        Ground net = new Ground(NET, changed.paths(), List.of());
        assertThat(parley.agreements().lapsed(net, changed))
                .hasValueSatisfying(old -> assertThat(old.origin().by()).isEqualTo(NOEL));
    }

    @Test
    void aStandingAgreementHoldsForWhatTheAuthorSendsUntilItsLastDay() {
        Parley parley = about().note(MARY, "@candor agree until 2026-12-01");
        parley.hear();
        parley.push(grows("hw/sd/other.c", 300));
        assertThat(parley.lacking()).containsExactly(List.of());
        assertThat(parley.at(Instant.parse("2026-12-01T23:59:59Z")).lacking()).containsExactly(List.of());
        assertThat(parley.at(Instant.parse("2026-12-02T00:00:00Z")).lacking()).containsExactly(List.of(SD));
    }

    @Test
    void aWithdrawnApprovalIsNoAgreement() {
        Parley parley = about().push(grows("hw/sd/sd.c", 40))
                .act(new Act.Approval("approval:102 1", MARY, NOON, Proof.ACCOUNT))
                .note(NOEL, "hello");
        assertThat(parley.lacking()).containsExactly(List.of());
        assertThat(parley.without("approval:102 1").lacking()).containsExactly(List.of(SD));
        assertThat(parley.act(new Act.Approval("approval:102 2", MARY, NOON, Proof.ACCOUNT))
                        .lacking())
                .containsExactly(List.of());
    }
}
