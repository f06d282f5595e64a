package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded mboxes, cut and compared. */
class RecordedHashesTest {
    @Test
    void aTextThatPatchworkCutIsNotWhole() {
        Sent sent = new Sent(
                new String(afterFirstLine(Recorded.text("patch-23.mbox")).getBytes(UTF_8), ISO_8859_1));

        assertThat(sent.cut()).isPresent();
        assertThat(sent.mails().getFirst().message())
                .isEqualTo("docs/about: A body with separators\n\nTable of results:\nname | value\n");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2 3 4", "3, 5 6 7", "9, 13", "11, 17 32 16 36", "12, 19 20", "20, 28", "22, 30"})
    void hashesAreThoseOfPatchwork(long series, String patches) {
        List<Long> ids = Arrays.stream(patches.split(" ")).map(Long::valueOf).toList();
        Map<Long, String> texts = Box.cut(
                        Recorded.text("series-" + series + ".mbox").getBytes(UTF_8), Set.copyOf(ids))
                .orElseThrow();

        assertThat(texts.keySet()).containsExactlyElementsOf(ids);
        texts.forEach((id, text) -> assertThat(ChangeHash.of(text))
                .as("patch %d", id)
                .isEqualTo(Recorded.patch(id).get("hash").asText()));
    }

    @Test
    void theFirstAndTheLastPatchOfTwoVersionsAreTheSame() {
        assertThat(hashes(2, 2L, 3L, 4L)).hasSize(3);
        Set<String> both = new java.util.HashSet<>(hashes(2, 2L, 3L, 4L));
        both.retainAll(hashes(3, 5L, 6L, 7L));

        assertThat(both).hasSize(2);
    }

    private static Set<String> hashes(long series, Long... patches) {
        return Box.cut(Recorded.text("series-" + series + ".mbox").getBytes(UTF_8), Set.of(patches))
                .orElseThrow()
                .values()
                .stream()
                .map(ChangeHash::of)
                .collect(Collectors.toSet());
    }

    private static String afterFirstLine(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }
}
