package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Line;
import dev.candor.policy.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Pages PAGES = new Pages(Samples.SITE);
    private static final String PAGE = PAGES.report(Samples.dossier());

    @Test
    void saysTheVerdictFirst() {
        assertThat(Html.text(PAGE))
                .contains("gitlab qemu/qemu 17 hw/sd: cover the reset path by Ada Palmer ( ada )")
                .contains(
                        "Verdict: fail Something has to be put right to fit the policy. Policy QEMU, proposed AI policy"
                                + " ; it advises and does not stop a merge Judged 24 Nov 2026, 12:00 UTC Head 5f0c2b7be1d9 for"
                                + " master Change mixed Areas SD (Secure Card) Waiting for the author, since 24 Nov 2026,"
                                + " 11:00 UTC Labels AI: asked AI: tests ai-policy::fail");
    }

    @Test
    void saysWhatToDoWithTheLinesItStandsOn() {
        assertThat(Html.text(PAGE))
                .contains(
                        "What to do error disclosure-missing It looks as if an AI tool took part here. What was it used"
                                + " for? Please add a line such as 'AI-used-for: code' above your Signed-off-by line."
                                + " Co-Authored-By: Claude <noreply@anthropic.com> patch 3");
    }

    @Test
    void keepsWhatIsOnlyGoodToKnowApart() {
        assertThat(Html.text(PAGE))
                .contains("Good to know info small-fix Six added lines of code count as a small fix.");
    }

    @Test
    void showsTheRulesAsATreeDownToTheLinesTheyStandOn() {
        assertThat(Html.text(PAGE))
                .contains("fail Something has to be put right to fit the policy. disclosure-missing 1 finding")
                .contains("trailer-order 1 finding The disclosure stands before the Signed-off-by line."
                        + " warning The disclosure stands below the sign-off.")
                .contains("9 rules looked and found nothing disclosure-empty The disclosure has a value.");
    }

    @Test
    void quotesWhatThePolicySaysAboutARule() {
        assertThat(PAGE)
                .as("its own words")
                .contains("<pre class=\"clause\">small-fix:\n  lines: 15\nseverities:\n  small-fix: info</pre>");
        assertThat(Html.addresses(PAGE)).contains("/policies/sha256%3Aaa");
    }

    @Test
    void tellsHowToRunItYourself() {
        assertThat(Html.text(PAGE))
                .contains("Run this yourself")
                .contains(
                        "curl -fsS -o ai-policy.yaml https://candor.example.org/policies/sha256%3Aaa"
                                + " git fetch https://gitlab.example.org/qemu/qemu.git +master:refs/candor/base"
                                + " +refs/merge-requests/17/head:refs/candor/head"
                                + " candor check --policy ai-policy.yaml refs/candor/base..5f0c2b7be1d94a0c9f7d1f3fbb0f6f3c2c1d9a77");
    }

    @Test
    void showsTheEvidenceForAndAgainst() {
        assertThat(Html.text(PAGE))
                .contains("Declared by the author tests ( first draft of the fixtures ) patch 1")
                .contains("Claude Code certain trailer patch 3 Co-Authored-By: Claude <noreply@anthropic.com>")
                .contains("AI (unnamed) weak branch outside the patches ai/sd-reset")
                .contains("Looked at and set aside Tested-by: Claude Martin <claude@example.org>"
                        + " a person of that first name, with an address of their own patch 1");
    }

    @Test
    void showsEachPatchWithItsFilesAndMaintainers() {
        assertThat(Html.text(PAGE))
                .contains("1. tests/qtest: cover the reset path of the SD card Ada Palmer <ada@example.org>")
                .contains("Change tests Added lines 96 tests, 3 build")
                .contains("Maintainers Grace Murray (maintainer for SD (Secure Card))")
                .contains("tests/qtest/meson.build build modified +3 −1")
                .contains("tests/data/sd/reset.img data added binary")
                .contains("hw/sd/sd.c → hw/sd/sdcard.c code renamed +29 −39")
                .contains("Plain rules 78 % of the changed lines: rewrite SDState → SDCardState, 23 times")
                .contains("read only as part of the whole: the patch neither declares nor shows AI use");
    }

    @Test
    void drawsWhatKindsOfLinesAPatchAdds() {
        assertThat(PAGE)
                .contains("<rect class=\"tests\" x=\"0\" width=\"969\" height=\"10\"><title>96 tests</title></rect>"
                        + "<rect class=\"build\" x=\"969\" width=\"31\" height=\"10\"><title>3 build</title></rect>");
    }

    @Test
    void tellsWhatHappenedNewestFirst() {
        assertThat(Html.text(PAGE))
                .contains(
                        "Timeline fail 24 Nov 2026, 12:00 UTC new head: 5f0c2b7be1d9 hw/sd: do not divide by a zero block length 4 findings AI use declared for"
                                + " tests policy qemu-proposed Check posted on 5f0c2b7be1d9 “hw/sd: do not divide by a zero block length” 24 Nov 2026, 11:59 UTC declined by"
                                + " the forge: 403 Forbidden: the pipeline is a fork's")
                .contains("Labels changed 24 Nov 2026, 11:59 UTC done + AI: asked − ai-policy::incomplete")
                .contains("Read the note **Could you say what AI was used for?**")
                .containsSubsequence(
                        "grace (Grace Murray) agrees to the AI use in SD (Secure Card) 24 Nov 2026, 11:00 UTC it counts"
                                + " for SD (Secure Card) in the note 5, by an account that the forge knows for 2"
                                + " patches (code:1f2e3d4c5b6a, commit:9f8e), under the policy sha256:aabbccddeeff",
                        "fail 24 Nov 2026, 10:00 UTC same head, looked at again: 1be2a9c04d5e",
                        "incomplete 24 Nov 2026, 09:30 UTC first look: 1be2a9c04d5e");
    }

    @Test
    void namesHeadsAndPatchesByTheirSubjectsWhereTheyAreKnown() {
        Dossier plain = Samples.dossier();
        Dossier named = new Dossier(
                plain.history(),
                plain.document(),
                plain.deeds(),
                Map.of(
                        Samples.SHA,
                        "hw/sd: reset <i>the</i> card",
                        Samples.OLD_SHA,
                        "hw/sd: reset",
                        "commit:9f8e",
                        "hw/sd: name it"),
                plain.decisions(),
                plain.policy(),
                plain.relatives(),
                plain.repeats());
        String page = PAGES.report(named);
        assertThat(Html.text(page))
                .contains("new head: 5f0c2b7be1d9 hw/sd: reset <i>the</i> card 4 findings")
                .contains("Check posted on 5f0c2b7be1d9 “hw/sd: reset <i>the</i> card”")
                .contains("first look: 1be2a9c04d5e hw/sd: reset 4 findings")
                .contains("(code:1f2e3d4c5b6a, commit:9f8e “hw/sd: name it”)");
        assertThat(page).doesNotContain("<i>");
    }

    @Test
    void linksToThePolicyAndTheMergeRequest() {
        assertThat(Html.addresses(PAGE))
                .contains(
                        "https://ratatoskr.run/qemu-devel/2026/09/17492844/t",
                        "https://gitlab.example.org/qemu/qemu/-/merge_requests/17",
                        "/api/v1/submissions/gitlab/qemu/qemu/17");
    }

    @Test
    void saysPlainlyWhatWasNotRead() {
        Line line = Samples.line(7, Outcome.INCOMPLETE, "t", Samples.SHA, Samples.NOON);
        String noFindings = "{\"policy\":{\"name\":\"p\"},\"rules\":{\"ai-credit\":0}}";

        assertThat(Html.text(PAGES.report(new Dossier(List.of(line), noFindings, List.of(), List.of(), ""))))
                .contains("there is no verdict; a maintainer has to look.")
                .contains("These parts could not be read: hw/net/foo.c: the forge shows no content")
                .contains("Nothing is asked of the author for now")
                .contains("No rule of this policy found anything in what could be read.")
                .contains("None were found in what could be read.")
                .contains("Nothing was written.");
    }

    @Test
    void staysReadableWhenTheRecordIsNot() {
        String page = PAGES.report(new Dossier(List.of(Samples.line()), "{broken", List.of(), List.of(), ""));

        assertThat(Html.text(page))
                .contains("Something has to be put right to fit the policy.")
                .contains("The record of what this verdict stands on cannot be read");
    }

    @Test
    void headingsGoDownOneStepAtATimeAndEveryJumpLands() {
        List<Integer> headings = Html.headings(PAGE);

        assertThat(headings.getFirst()).isEqualTo(1);
        for (int i = 1; i < headings.size(); i++) {
            assertThat(headings.get(i)).isBetween(2, headings.get(i - 1) + 1);
        }
        assertThat(Html.ids(PAGE)).doesNotHaveDuplicates().containsAll(Html.jumps(PAGE));
    }

    @Test
    void hasNoScriptAndNoStyleOfItsOwn() {
        assertThat(PAGE).doesNotContain("<script").doesNotContain("<style").doesNotContain(" style=");
    }
}
