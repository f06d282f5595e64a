package dev.candor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.agreement.Ground;
import dev.candor.agreement.Grounds;
import dev.candor.submission.ProjectFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private final Survey survey =
            new Survey(Presets.named("qemu-proposed").orElseThrow().terms());

    @Test
    void aFileIsReadOnceAndAgainWhenItChanged() {
        Grounds first = survey.of(file("Ada"));

        assertThat(survey.of(file("Ada"))).as("the same words").isSameAs(first);
        assertThat(names(first)).containsExactly("Ada");
        assertThat(names(survey.of(file("Noel")))).containsExactly("Noel");
        assertThat(names(survey.of(Optional.empty()))).isEmpty();
    }

    private static List<String> names(Grounds grounds) {
        return grounds.of(List.of("hw/sd/sd.c")).stream()
                .map(Ground::owners)
                .flatMap(List::stream)
                .map(owner -> owner.name())
                .toList();
    }

    private static Optional<ProjectFile> file(String name) {
        String text = "Maintainers\n-----------\n\nSD (Secure Card)\nM: " + name
                + " <x@example.org>\nS: Maintained\nF: hw/sd/*\n";
        return Optional.of(new ProjectFile("MAINTAINERS", "", new String(text)));
    }
}
