package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Diffs of real commits, with what git says of their files. */
class DiffOracleTest {
    @Test
    void readsTheSampleAsGitDoes() {
        List<JsonNode> cases = Oracle.sample("git/diffs.jsonl");
        assertThat(cases).hasSizeGreaterThan(40);
        check(cases);
    }

    @Test
    void readsEveryKnownDiffAsGitDoes() {
        Oracle.whole("diffs.jsonl").ifPresent(DiffOracleTest::check);
    }

    private static void check(List<JsonNode> cases) {
        SoftAssertions all = new SoftAssertions();
        for (JsonNode one : cases) {
            Diff diff = Diff.parse(Oracle.bytes(one, "diff"));
            all.assertThat(found(diff)).as(one.path("id").asText()).isEqualTo(expected(one));
            all.assertThat(diff.faults()).as(one.path("id").asText()).isEmpty();
        }
        all.assertAll();
    }

    private static List<String> found(Diff diff) {
        List<String> files = new ArrayList<>();
        for (FileChange file : diff.files()) {
            files.add("%c %s -> %s +%d -%d%s%s"
                    .formatted(
                            file.status().name().charAt(0),
                            file.oldPath().orElse("-"),
                            file.newPath().orElse("-"),
                            file.added(),
                            file.deleted(),
                            file.binary() ? " binary" : "",
                            file.submodule() ? " submodule" : ""));
        }
        return files;
    }

    private static List<String> expected(JsonNode one) {
        List<String> files = new ArrayList<>();
        for (JsonNode file : one.path("files")) {
            boolean binary = file.path("binary").asBoolean() && !onlyBlobsTell(one, file);
            files.add("%s %s -> %s +%d -%d%s%s"
                    .formatted(
                            file.path("status").asText(),
                            path(file, "old"),
                            path(file, "new"),
                            file.path("added").asInt(),
                            file.path("deleted").asInt(),
                            binary ? " binary" : "",
                            file.path("submodule").asBoolean() ? " submodule" : ""));
        }
        return files;
    }

    /** A binary file that was only renamed: its diff holds nothing of it, and {@code git apply} says 0 and 0 as well. */
    private static boolean onlyBlobsTell(JsonNode one, JsonNode file) {
        return one.path("git_apply_agrees").asText().contains("binary-no-data")
                && file.path("score").asInt() == 100;
    }

    private static String path(JsonNode file, String side) {
        return file.hasNonNull(side) ? Text.decode(Oracle.bytes(file, side)) : "-";
    }
}
