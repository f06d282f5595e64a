package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.Act;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which notes somebody said something in, and which were changed afterwards. */
class RemarksTest {
    private static final User MARY = new User(1002, "mary", "Mary Maintainer");
    private static final User WE = new User(4242, "candor-bot", "Candor");
    private static final String NOON = "2026-11-22T12:00:00.000Z";

    private final Ourselves ourselves = new Ourselves();

    @Test
    void whatGitLabOrWeWroteAndWhatNotEverybodySeesIsNotSaid() {
        ourselves.learn(Optional.of(WE));

        List<Act> acts = Remarks.in(
                List.of(
                        note(1, MARY, NOON, false, false, false),
                        note(2, MARY, NOON, true, false, false),
                        note(3, MARY, NOON, false, true, false),
                        note(4, MARY, NOON, false, false, true),
                        note(5, WE, NOON, false, false, false)),
                ourselves);

        assertThat(acts).extracting(Act::id).containsExactly("1");
        assertThat(acts).extracting(Act::by).containsExactly(MARY.account());
    }

    @Test
    void whatChangedAMomentLaterWasEdited() {
        assertThat(edited("2026-11-22T12:00:00.900Z")).isFalse();
        assertThat(edited("2026-11-22T12:00:01.100Z")).isTrue();
        assertThat(edited("2096-02-19T12:00:00Z")).isTrue();
    }

    private boolean edited(String updated) {
        return ((Act.Comment) Remarks.in(List.of(note(1, MARY, updated, false, false, false)), ourselves)
                        .getFirst())
                .edited();
    }

    private static NoteEntry note(
            long id, User by, String updated, boolean system, boolean internal, boolean confidential) {
        return new NoteEntry(id, "@candor-bot agree", Optional.of(by), NOON, updated, system, internal, confidential);
    }
}
