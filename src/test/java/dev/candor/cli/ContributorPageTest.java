package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Presets;
import org.junit.jupiter.api.Test;

/** The contributor's page says what the policy asks, and nothing that it does not. */
class ContributorPageTest {
    @Test
    void aWholePage() {
        assertThat(page("llvm")).isEqualTo("""
                # LLVM, AI tool policy

                AI tools may be used. You are encouraged to say so.

                ## How to disclose

                With a trailer in the commit message, or with the same line in the description of the merge request.

                    subsystem: say what changes

                    Say why.

                    Assisted-by: NAME OF THE TOOL

                ## What is checked

                | what | when it is not so |
                |---|---|
                | Where AI took part, the author says so. | you are told |
                | New contributors begin with small changes where AI takes part. | a maintainer decides |
                | A person authors and sends the patches. | has to be put right |

                ## What no tool checks

                - A person reads, understands and answers for everything that is sent.
                - AI is not used for issues that are marked as good first issues.
                - No agent acts unattended.
                - Reviewers may set the label 'extractive' on what costs them more than it gives.

                ## Before you send

                ```sh
                candor check --policy llvm origin/master..
                ```

                Source: llvm/docs/AIToolPolicy, a stored revision that still had an open point, read 2026-11-22. The policy's own words: <https://llvm.org/docs/AIToolPolicy.html>.
                """);
    }

    @Test
    void aBanHasNothingToDisclose() {
        assertThat(page("gentoo"))
                .contains("AI-generated content is not taken.\n")
                .doesNotContain("How to disclose");
        assertThat(page("qemu-current")).contains("AI may help with research, analysis, debugging, review, as long as");
    }

    @Test
    void everyPlaceOfDisclosureHasItsWords() {
        assertThat(page("gtk"))
                .contains("In the description of the merge request, in your own words.")
                .contains("No tool is named in `Assisted-by` or `Co-authored-by`.");
        assertThat(page("networkmanager")).contains("under the heading \"How was AI used in this MR\".");
        assertThat(page("netbsd")).contains("The policy names no form.");
        assertThat(page("mesa"))
                .contains("`Generated-by` counts as well.")
                .contains("No disclosure is needed for mechanical changes.");
    }

    @Test
    void rulesThatCannotSpeakAreLeftOut() {
        assertThat(page("qemu-proposed"))
                .contains("Small AI fixes of one submission")
                .doesNotContain("Small AI fixes of one author", "the project's core");
    }

    private static String page(String preset) {
        return ContributorPage.of(Presets.named(preset).orElseThrow());
    }
}
