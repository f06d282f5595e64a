package dev.candor.owners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.candor.git.Oracle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Xen's MAINTAINERS: those whom its own get_maintainer.pl names as maintainers, in its order, reviewers aside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleTest {
    /** Answers for some files by a {@code K:} line, because of a word in them, and they are not at hand here. */
    private static final String BY_CONTENT = "Daniel P. Smith <dpsmith@apertussolutions.com>";

    private Maintainers xen;

    @BeforeAll
    void read() throws IOException {
        Tree tree = Tree.of(resource("tree.xen.txt").lines().toList());
        xen = Maintainers.parse(resource("MAINTAINERS.xen"), tree, Mailmap.EMPTY);
    }

    @Test
    void namesWhomTheScriptNamesInTheSample() {
        List<JsonNode> cases = Oracle.sample("owners/xen-files.jsonl");
        assertThat(cases).hasSizeGreaterThan(60);
        check(cases);
    }

    @Test
    void namesWhomTheScriptNamesForEveryKnownFileAndPatch() {
        Oracle.whole("maintainers/files.jsonl").ifPresent(this::check);
        Oracle.whole("maintainers/patches.jsonl").ifPresent(this::check);
    }

    private void check(List<JsonNode> cases) {
        SoftAssertions all = new SoftAssertions();
        for (JsonNode one : cases) {
            List<String> ours = ours(one);
            List<String> theirs = theirs(one);
            if (!ours.contains(BY_CONTENT)) {
                theirs = theirs.stream()
                        .filter(person -> !person.equals(BY_CONTENT))
                        .toList();
            }
            all.assertThat(ours).as(one.path("id").asText()).isEqualTo(theirs);
        }
        all.assertAll();
    }

    private List<String> ours(JsonNode one) {
        Touch touch = one.has("patch")
                ? Touch.ofPatch(one.path("patch").asText())
                : Touch.of(one.path("path").asText());
        return xen.answer(touch).people().stream()
                .filter(owner -> owner.role() == Owner.Role.MAINTAINER)
                .map(owner -> owner.name().isEmpty() ? owner.email() : owner.name() + " <" + owner.email() + ">")
                .toList();
    }

    private static List<String> theirs(JsonNode one) {
        return one.path("maintainers")
                .valueStream()
                .map(person -> person.asText().replace("\"", ""))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (var file = OracleTest.class.getResourceAsStream("/owners/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
