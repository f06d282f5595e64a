package dev.candor.plan;

import static dev.candor.submission.Given.SIGNED;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.agreement.Ruling;
import dev.candor.command.Command;
import dev.candor.policy.Judge;
import dev.candor.policy.PolicyException;
import dev.candor.policy.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who asks what can be said is told what they themselves can say under this policy, and nothing else. */
class HelpTest {
    private static final Ruling SOMEBODY = new Ruling.Granted(List.of());
    private static final Ruling ANSWERS = new Ruling.Granted(List.of("SD (Secure Card)"));

    private final Talked talked = new Talked(submission()
            .patch(message("hw/sd: tidy", "It was untidy.", "AI-used-for: code\n" + SIGNED), grows("hw/sd/sd.c", 40))
            .snapshot());

    @Test
    void whoAnswersForNothingMayAsk() throws PolicyException {
        assertThat(help("", SOMEBODY))
                .contains("`@candor recheck`: look again")
                .doesNotContain("agree [AREA]", "revoke", "ignore RULE", "used-for");
    }

    @Test
    void whoAnswersMayAgree() throws PolicyException {
        assertThat(help("", ANSWERS))
                .contains("agree [AREA]", "revoke", "ignore RULE")
                .doesNotContain("used-for");
    }

    @Test
    void wherePeopleAgreeByApprovingNobodyIsToldToWriteIt() throws PolicyException {
        assertThat(help("agreement: {forms: [approval]}\n", ANSWERS))
                .contains("revoke", "ignore RULE")
                .doesNotContain("agree [AREA]");
    }

    private String help(String more, Ruling ruling) throws PolicyException {
        Judge judge = new Judge(Presets.read("test", "name: test\nextends: qemu-proposed\n" + more));
        String note = talked.note(judge, talked.said("mary", new Command.Help(), ruling));
        return note.substring(note.indexOf("What `mary` can say:"));
    }
}
