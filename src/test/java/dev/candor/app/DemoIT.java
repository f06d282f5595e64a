package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees in the first minute: the forges of the demo, and what is said of each submission. */
class DemoIT {
    private static final Pattern COMMAND =
            Pattern.compile("curl -fsS (?<mbox>\\S+) \\| candor check --policy (?<policy>\\S+) -");

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

    /** The page shows a command; run as it stands, it judges the same. */
    @Test
    void theCommandOfAReportGivesItsVerdict() throws Exception {
        try (Demo demo = Demo.start(folder)) {
            String page = read(demo.url() + "/submissions/list/qemu-devel/501");
            var command = COMMAND.matcher(page);
            assertThat(command.find()).isTrue();
            Process check = BuiltJar.command("check", "--policy", command.group("policy"), "-");
            try (OutputStream in = check.getOutputStream()) {
                in.write(read(command.group("mbox")).getBytes(StandardCharsets.UTF_8));
            }
            assertThat(check.waitFor()).as("findings that would fail").isEqualTo(1);
            assertThat(page).contains("<title>fail: hw/misc: fan controller");
        }
    }

    private static String read(String url) throws IOException {
        try (InputStream in = URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
