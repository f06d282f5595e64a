package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KindsTest {
    @Test
    void tellsHowManyLinesCountAsNothing() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        counted.put("code", 194);
        counted.put("tests", 0);
        counted.put("docs", 1);
        Kinds kinds = Kinds.of(counted, List.of(file(200), file(20), file(null)));

        assertThat(kinds.words()).isEqualTo("194 code, 1 docs, 25 not counted");
        assertThat(kinds.uncounted()).isTrue();
        assertThat(kinds.parts()).extracting(Kinds.Part::tone).containsExactly("code", "docs", "other");
        assertThat(kinds.parts().stream().mapToInt(Kinds.Part::width).sum()).isEqualTo(1000);
    }

    @Test
    void saysNothingMoreWhereEveryLineCounts() {
        Kinds kinds = Kinds.of(Map.of("code", 3), List.of(file(3)));

        assertThat(kinds.words()).isEqualTo("3 code");
        assertThat(kinds.uncounted()).isFalse();
    }

    @Test
    void countsNothingWhereThePatchsOwnDiffWasNotNeeded() {
        assertThat(Kinds.of(Map.of(), List.of(file(3)))).isEqualTo(new Kinds("", List.of(), false));
    }

    private static Document.File file(@Nullable Integer added) {
        return new Document.File("a", "a", "modified", added, added, added == null, "code");
    }
}
