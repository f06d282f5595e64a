package dev.candor.owners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Xen's MAINTAINERS: those whom its own get_maintainer.pl names as maintainers, reviewers aside. */
class OracleTest {
    /** Answers for some files by a {@code K:} line, because of a word in them, and they are not at hand here. */
    private static final String BY_CONTENT = "Daniel P. Smith <dpsmith@apertussolutions.com>";

    private static final ObjectMapper JSON = new ObjectMapper();

    record Asked(String id, Touch touch, List<String> people) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Asked> sample() throws IOException {
        return cases(resource("xen-files.jsonl"));
    }

    @ParameterizedTest
    @MethodSource("sample")
    void names_the_people_that_the_script_names(Asked asked) throws IOException {
        Tree tree = Tree.of(resource("tree.xen.txt").lines().toList());
        Maintainers maintainers = Maintainers.parse(resource("MAINTAINERS.xen"), tree, Mailmap.EMPTY);
        assertThat(people(maintainers, asked))
                .matches(ours -> agrees(ours, asked.people()), "the people in " + asked.people());
    }

    private static boolean agrees(List<? extends String> ours, List<String> theirs) {
        return ours.equals(theirs)
                || ours.equals(theirs.stream()
                        .filter(person -> !person.equals(BY_CONTENT))
                        .toList());
    }

    /** All files and patches of the folder that a checkout may lack. */
    @Test
    void agrees_on_all_files_and_patches_of_the_folder_beside() throws IOException {
        Path folder = Path.of(System.getProperty("candor.shared", "../shared"), "fixtures/oracles/maintainers");
        if (!Files.isDirectory(folder)) {
            System.out.println("Only the sample of xen's maintainers: " + folder.toAbsolutePath() + " is not there.");
            return;
        }
        Tree tree = Tree.of(Files.readAllLines(folder.resolve("tree.xen.txt")));
        Maintainers maintainers =
                Maintainers.parse(Files.readString(folder.resolve("MAINTAINERS.xen")), tree, Mailmap.EMPTY);
        for (String name : List.of("files.jsonl", "patches.jsonl")) {
            List<Asked> all = cases(Files.readString(folder.resolve(name))).toList();
            System.out.println("All " + all.size() + " cases of maintainers/" + name + ".");
            List<String> differ = all.stream()
                    .filter(asked -> !agrees(people(maintainers, asked), asked.people()))
                    .map(Asked::id)
                    .toList();
            assertThat(differ).isEmpty();
        }
    }

    private static List<String> people(Maintainers maintainers, Asked asked) {
        return maintainers.answer(asked.touch()).people().stream()
                .filter(owner -> owner.role() == Owner.Role.MAINTAINER)
                .map(owner -> owner.name().isEmpty() ? owner.email() : owner.name() + " <" + owner.email() + ">")
                .toList();
    }

    private static Stream<Asked> cases(String lines) throws IOException {
        List<Asked> all = new ArrayList<>();
        for (String line : lines.split("\n")) {
            JsonNode one = JSON.readTree(line);
            List<String> people = new ArrayList<>();
            one.get("maintainers").forEach(person -> people.add(person.asText().replace("\"", "")));
            Touch touch = one.has("patch")
                    ? Touch.ofPatch(one.get("patch").asText())
                    : Touch.of(one.get("path").asText());
            all.add(new Asked(one.get("id").asText(), touch, people));
        }
        return all.stream();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = OracleTest.class.getResourceAsStream("/owners/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
