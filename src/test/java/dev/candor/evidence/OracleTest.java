package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.candor.git.Person;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 47 commits of public projects, labelled by reading. */
class OracleTest {
    record Labelled(String id, Person author, String message, boolean ai, Set<String> tools) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Labelled> commits() throws IOException {
        var json = new ObjectMapper();
        List<Labelled> commits = new ArrayList<>();
        try (InputStream file = OracleTest.class.getResourceAsStream("/evidence/ai-marks.jsonl")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode commit = json.readTree(line);
                Set<String> tools = new LinkedHashSet<>();
                commit.path("tools").forEach(tool -> tools.add(tool.asText()));
                commits.add(new Labelled(
                        commit.get("id").asText(),
                        Person.of(commit.get("author").asText()),
                        commit.get("message").asText(),
                        commit.get("ai").asBoolean(),
                        tools));
            }
        }
        return commits.stream();
    }

    @ParameterizedTest
    @MethodSource("commits")
    void finds_the_tools_that_a_reader_found_and_no_others(Labelled commit) {
        Set<String> tools = new LinkedHashSet<>();
        Read.by(commit.author(), commit.message()).marks().forEach(mark -> tools.add(mark.tool()));

        assertThat(tools).containsExactlyInAnyOrderElementsOf(commit.tools());
        assertThat(!tools.isEmpty()).isEqualTo(commit.ai());
    }

    @Test
    void has_both_sides() throws IOException {
        List<Labelled> commits = commits().toList();

        assertThat(commits).hasSize(47);
        assertThat(commits.stream().filter(Labelled::ai)).hasSize(27);
    }
}
