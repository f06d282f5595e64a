package dev.candor.agreement;

import static dev.candor.agreement.Parley.ADA;
import static dev.candor.agreement.Parley.EVE;
import static dev.candor.agreement.Parley.MARY;
import static dev.candor.agreement.Parley.about;
import static dev.candor.agreement.Parley.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.Access;
import dev.candor.submission.Account;
import dev.candor.submission.Act.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks: accounts and addresses, look-alikes, programs. */
class SpeakerTest {
    @Test
    void aLookAlikeDoesNot() {
        assertThat(about().note(EVE, "@candor agree").answers()).containsExactly(Refusals.NO_AUTHORITY);
        assertThat(about().note(new Account("667", "mary@example.org", "Mary Maintainer"), "@candor agree")
                        .answers())
                .containsExactly(Refusals.NO_AUTHORITY);
    }

    @Test
    void aLetterThatLooksLikeAnotherIsAnother() {
        Terms kelvin = terms(Access.NONE, false, "Kim@example.org");
        assertThat(about().under(kelvin)
                        .mail("\u212Aim@example.org", Proof.DOMAIN, "@candor agree")
                        .answers())
                .as("the sign for kelvin, whose small form is a plain k")
                .containsExactly(Refusals.NO_AUTHORITY);
        assertThat(about().under(kelvin)
                        .mail("KIM@example.org", Proof.DOMAIN, "@candor agree")
                        .answers())
                .containsExactly("yes [Network devices, SD (Secure Card)]");
    }

    @Test
    void aLookAlikeOfTheAuthorSaysNothingForThem() {
        assertThat(about().note(new Account("668", "ada-", ADA.name()), "@candor not used")
                        .answers())
                .containsExactly(Refusals.NOT_AUTHOR);
    }

    @Test
    void aNumberIsNobodysName() {
        Terms numbered = terms(Access.NONE, false, "4711");
        assertThat(about().under(numbered)
                        .note(new Account("9", "4711", "Mary Maintainer"), "@candor agree")
                        .answers())
                .containsExactly(Refusals.NO_AUTHORITY);
        assertThat(about().under(numbered)
                        .note(new Account("4711", "anybody", ""), "@candor agree")
                        .answers())
                .containsExactly("yes [Network devices, SD (Secure Card)]");
    }

    @Test
    void aReviewerIsNoMaintainer() {
        assertThat(about().member("104", Access.DEVELOPER, "rita@example.org")
                        .note(new Account("104", "rita", "Rita"), "@candor agree")
                        .answers())
                .containsExactly(Refusals.NO_AUTHORITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"project_7_bot_1a2b", "group_12_bot", "candor", "review-bot", "dependabot[bot]"})
    void programsAreNotAnswered(String login) {
        assertThat(about().member("70", Access.OWNER)
                        .under(terms(Access.MAINTAINER, false))
                        .note(new Account("70", login, ""), "@candor agree")
                        .answers())
                .isEmpty();
    }

    @Test
    void aProgramThatNobodyKnowsForOneTiresUsInTheEnd() {
        Parley parley = about();
        int answered = 0;
        for (int i = 0; i < 100; i++) {
            answered += parley.note(EVE, "@candor agree").answers().size();
        }
        assertThat(answered).isEqualTo(10);
        assertThat(parley.note(MARY, "@candor agree").answers())
                .as("others are heard")
                .hasSize(1);
    }

    @Test
    void whoAskedOftenIsStillHeardWhenItCounts() {
        Parley parley = about();
        for (int i = 0; i < 11; i++) {
            parley.note(MARY, "@candor recheck").note(ADA, "@candor explain").hear();
        }
        assertThat(parley.note(MARY, "@candor recheck\n@candor agree")
                        .note(ADA, "@candor used-for tests")
                        .answers())
                .containsExactly("yes [SD (Secure Card)]", "yes []");
    }

    @Test
    void accessToTheProjectCountsAsThePolicySays() {
        Account owner = new Account("105", "olga", "Olga Owner");
        assertThat(about().member("105", Access.OWNER)
                        .note(owner, "@candor agree")
                        .answers())
                .containsExactly(Refusals.NO_AUTHORITY);
        assertThat(about().member("105", Access.OWNER)
                        .under(terms(Access.MAINTAINER, false))
                        .note(owner, "@candor agree")
                        .answers())
                .containsExactly("yes [Network devices, SD (Secure Card)]");
        assertThat(about().member("105", Access.DEVELOPER)
                        .under(terms(Access.MAINTAINER, false))
                        .note(owner, "@candor agree")
                        .answers())
                .containsExactly(Refusals.NO_AUTHORITY);
    }
}
