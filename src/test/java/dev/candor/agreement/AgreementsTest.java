package dev.candor.agreement;

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
import dev.candor.submission.SubmissionId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a word reaches: which areas, whose patches, until which later word. */
class AgreementsTest {
    private static final Account OLGA = new Account("105", "olga", "Olga Owner");
    private static final String SD = "SD (Secure Card)";
    private static final String NET = "Network devices";

    @Test
    void anotherMaintainerTakesBackWhatWasAgreedTo() {
        Parley parley = about().member("105", Access.OWNER).under(terms(Access.OWNER, false));
        parley.note(MARY, "@candor agree").note(NOEL, "@candor agree");
        assertThat(parley.note(OLGA, "@candor revoke").lacking()).containsExactly(List.of(SD), List.of(NET));
    }

    @Test
    void nobodyTakesBackWhatIsForSomebodyElseToDecide() {
        Parley parley = about().note(MARY, "@candor agree until 2026-12-01").note(NOEL, "@candor agree");
        assertThat(parley.note(NOEL, "@candor revoke").lacking()).containsExactly(List.of(), List.of(NET));
    }

    @Test
    void ofTwoWordsInOneNoteTheLastHolds() {
        assertThat(about().note(MARY, "@candor agree\n@candor revoke").lacking())
                .containsExactly(List.of(SD), List.of(NET));
        assertThat(about().note(MARY, "@candor revoke\n@candor agree").lacking())
                .containsExactly(List.of(), List.of(NET));
    }

    @Test
    void ofTwoNotesOfOneMomentTheLastThatWasHeardHolds() {
        Parley parley = about().note(MARY, "@candor agree");
        for (int i = 0; i < 10; i++) {
            parley.note(NOEL, "hello");
        }
        assertThat(parley.note(MARY, "@candor revoke").lacking())
                .as("n12 comes after n1")
                .containsExactly(List.of(SD), List.of(NET));
    }

    @Test
    void whatTakesBackHoldsThoughItsClockIsBehind() {
        Parley parley = about().note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of(), List.of(NET));
        parley.at(NOON.minusSeconds(7_200)).note(MARY, "@candor revoke");
        assertThat(parley.lacking()).containsExactly(List.of(SD), List.of(NET));
    }

    @Test
    void whatWasTakenBackIsNotGivenByAWordThatComesLate() {
        Parley parley = about().note(MARY, "@candor revoke");
        parley.hear();
        parley.at(NOON.minusSeconds(7_200)).note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of(SD), List.of(NET));
        parley.at(NOON.plusSeconds(60)).note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of(), List.of(NET));
    }

    @Test
    void anAgreementIsForOneAuthorInOneProject() {
        Parley parley = about().push(grows("hw/sd/sd.c", 40)).note(MARY, "@candor agree until 2026-12-01");
        assertThat(parley.lacking()).containsExactly(List.of());
        SubmissionId here = parley.snapshot().id();
        assertThat(agreed(parley, elsewhere(here), "101"))
                .as("elsewhere by the same author")
                .isTrue();
        assertThat(agreed(parley, here, "102")).as("by another").isFalse();
        assertThat(agreed(parley, new SubmissionId(here.forge(), "other/fork", 1), "101"))
                .isFalse();
        assertThat(agreed(parley, new SubmissionId("elsewhere", here.project(), 1), "101"))
                .isFalse();
    }

    @Test
    void whatIsTakenBackElsewhereStillHoldsHereUnlessItIsStanding() {
        assertThat(takenBackElsewhere("@candor agree")).containsExactly(List.of());
        assertThat(takenBackElsewhere("@candor agree until 2026-12-01")).containsExactly(List.of(SD));
    }

    @Test
    void aRuleIsSetAsideForOneSubmissionAndForTheAreasOfWhoSaysIt() {
        Parley parley = about().note(MARY, "@candor ignore prior-agreement because we met");
        parley.hear();
        SubmissionId here = parley.snapshot().id();
        assertThat(ignored(parley, here, SD)).isTrue();
        assertThat(ignored(parley, here, NET)).isFalse();
        assertThat(ignored(parley, elsewhere(here), SD)).isFalse();
    }

    @Test
    void whatIsForThisSubmissionOnlyIsForItsCodeOnly() {
        Parley parley = about().push(grows("hw/sd/sd.c", 40)).note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of());
        assertThat(parley.push(grows("hw/sd/other.c", 40)).lacking()).containsExactly(List.of(SD));
    }

    @Test
    void whoAgreesDoesNotAgreeToTheirOwnPatchesAmongOthers() {
        Person mary = new Person("Mary Maintainer", "mary@home.example");
        Parley parley = about().patch(mary, grows("hw/sd/own.c", 40)).and(grows("hw/sd/sd.c", 40));
        assertThat(parley.note(MARY, "@candor agree").lacking()).containsExactly(List.of(SD), List.of());
    }

    private static List<List<String>> takenBackElsewhere(String said) {
        Parley parley = about().push(grows("hw/sd/sd.c", 40)).note(MARY, said);
        parley.hear();
        Decision revoked = parley.note(MARY, "@candor revoke").hear().getFirst();
        parley.decisions().remove(revoked);
        parley.decisions()
                .add(new Decision(
                        elsewhere(revoked.on()),
                        revoked.author(),
                        revoked.origin(),
                        revoked.command(),
                        revoked.ruling(),
                        revoked.patches(),
                        revoked.policy()));
        return parley.without("n2").lacking();
    }

    private static SubmissionId elsewhere(SubmissionId here) {
        return new SubmissionId(here.forge(), here.project(), 99);
    }

    private static boolean ignored(Parley parley, SubmissionId on, String area) {
        return new Agreements(on, "101", terms(Access.NONE, false), parley.decisions(), NOON)
                .ignored("prior-agreement", new Ground(area, List.of(), List.of()))
                .isPresent();
    }

    private static boolean agreed(Parley parley, SubmissionId on, String author) {
        Sheet sheet = Sheet.of(parley.snapshot().patches().getFirst());
        return new Agreements(on, author, terms(Access.NONE, false), parley.decisions(), NOON)
                .agreed(new Ground(SD, sheet.paths(), List.of()), sheet)
                .isPresent();
    }
}
