package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees in the first minute: the forges of the demo, and what is said of each submission. */
class DemoIT {
    @TempDir
    private Path folder;

    @Test
    void everySubmissionGetsTheVerdictThatTheReadmeTells() throws Exception {
        try (Demo demo = Demo.start(folder)) {
            assertThat(verdicts(demo))
                    .isEqualTo(Map.of(
                            "demo/machine 101", "pass [] []",
                            "demo/machine 102", "pass [AI: tests, ai-policy::ok] []",
                            "demo/machine 103", "fail [AI: asked, ai-policy::fail] []",
                            "demo/machine 104", "maintainer [AI: code, ai-policy::maintainer] [Bar board]",
                            "qemu-devel 501", "fail [AI: asked, AI: tests, ai-policy::fail] [Fan controllers]"));
            assertThat(demo.unanswered())
                    .as("calls that the demo has no answer to")
                    .isEmpty();
        }
    }

    /** By project and number: the verdict, the labels and the areas. */
    private static Map<String, String> verdicts(Demo demo) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (JsonNode item : demo.submissions()) {
            all.put(
                    item.path("project").asText() + " " + item.path("number").asText(),
                    "%s %s %s"
                            .formatted(
                                    item.path("verdict").asText(),
                                    words(item.path("labels")),
                                    words(item.path("areas"))));
        }
        return all;
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
