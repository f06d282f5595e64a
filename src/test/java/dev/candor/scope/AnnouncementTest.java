package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No functional change.",
                "No functionality\nchange intended",
                "There is no change in functionality.",
                "no change in behaviour",
                "No behavioral change",
                "no semantic changes",
                "This is mechanical.",
                "Done with search and replace",
                "a search-and-replace job",
                "purely cosmetic",
                "only\n cosmetic",
                "no code change",
                "Pure code motion",
                "code movement"
            })
    void aPhraseOfTheBodyAnnouncesThatBehaviourStays(String phrase) {
        assertThat(Announcement.of("hw: tidy up\n\n" + phrase + "\n").mechanical())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The code is functional.", "Behaviour changes.", "Replace the electromechanical relay."})
    void aWordOfItAloneDoesNot(String words) {
        assertThat(Announcement.of("hw: add a relay\n\n" + words + "\n").mechanical())
                .isFalse();
    }

    @Test
    void namesAreReadFromArrowsAndRenamings() {
        assertThat(Announcement.of("hw: tidy up\n\nold_name -> new_name\n").names())
                .containsEntry("old_name", "new_name");
        assertThat(Announcement.of("hw: rename old_name to new_name\n").names()).containsEntry("old_name", "new_name");
        assertThat(Announcement.of("hw: tidy up\n\nRan s/old_name/new_name/ over it\n")
                        .names())
                .containsEntry("old_name", "new_name");
    }
}
