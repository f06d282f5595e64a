package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatchesTest {
    @Test
    void numbersThePatchesInTheOrderTheyApply() {
        Patches patches = Patches.of(List.of(silent("a"), silent("b")));

        assertThat(patches.cards()).extracting(PatchCard::number).containsExactly(1, 2);
        assertThat(patches.ref("b")).contains(new PatchRef("patch 2", "patch-2"));
        assertThat(patches.ref("c")).isEmpty();
        assertThat(patches.left()).isZero();
    }

    @Test
    void showsOfALongSeriesFirstOfAllWhatSomethingIsSaidAbout() {
        List<Document.Patch> series = new ArrayList<>();
        for (int i = 1; i <= 1_200; i++) {
            series.add(i == 1_100 ? declaring("p" + i) : silent("p" + i));
        }

        Patches patches = Patches.of(series);

        assertThat(patches.cards()).hasSize(100);
        assertThat(patches.cards().getLast().number()).isEqualTo(1_100);
        assertThat(patches.cards().getFirst().number()).isEqualTo(1);
        assertThat(patches.left()).isEqualTo(1_100);
        assertThat(patches.ref("p1200")).contains(new PatchRef("patch 1200", ""));
    }

    private static Document.Patch silent(String id) {
        return new Document.Patch(
                id, "s", "a", List.of(), null, List.of(), List.of(), List.of(), null, Map.of(), null, List.of(),
                List.of(), List.of());
    }

    private static Document.Patch declaring(String id) {
        return new Document.Patch(
                id,
                "s",
                "a",
                List.of(),
                new Document.Disclosure(List.of("tests"), ""),
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
