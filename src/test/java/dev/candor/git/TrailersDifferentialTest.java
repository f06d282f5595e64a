package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Generated odd messages, each read by us and by the git of this machine. */
class TrailersDifferentialTest {
    private static final String MARK = "Candor-mark-of-one-message";

    @BeforeProperty
    void needsGit() {
        RealGit.assume();
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void readsGeneratedMessagesAsGitDoes(@ForAll("messages") List<String> messages) throws IOException {
        List<String> answers = askGit(messages);
        for (int i = 0; i < messages.size(); i++) {
            assertThat(printed(Trailers.parse(messages.get(i))))
                    .as("trailers of %s", escaped(messages.get(i)))
                    .isEqualTo(answers.get(i));
        }
    }

    /** One process reads a whole batch; a message of our own after each tells where its answer ends. */
    private static List<String> askGit(List<String> messages) throws IOException {
        Path folder = Files.createTempDirectory("candor-trailers");
        Files.writeString(folder.resolve("mark"), "title\n\n" + MARK + ": x\n");
        List<String> arguments = new ArrayList<>(List.of("interpret-trailers", "--parse", "--no-divider"));
        for (int i = 0; i < messages.size(); i++) {
            Files.write(folder.resolve("m" + i), messages.get(i).getBytes(ISO_8859_1));
            arguments.add("m" + i);
            arguments.add("mark");
        }
        RealGit.Answer answer = new RealGit(folder).run(new byte[0], arguments);
        delete(folder);
        List<String> answers = List.of(new String(answer.out(), ISO_8859_1).split(MARK + ": x\n", -1));
        assertThat(answers).hasSize(messages.size() + 1);
        return answers;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String printed(List<Trailer> trailers) {
        StringBuilder text = new StringBuilder();
        trailers.forEach(
                one -> text.append(one.key()).append(": ").append(one.value()).append('\n'));
        return text.toString();
    }

    private static String escaped(String message) {
        return message.replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\0", "\\0");
    }

    @Provide
    Arbitrary<List<String>> messages() {
        Arbitrary<String> free = Arbitraries.strings()
                .withChars("aB1-: \t#\n\r(='\u00e4\f\u000b\0")
                .ofMaxLength(40);
        Arbitrary<String> lined = line().list()
                .ofMaxSize(14)
                .map(lines -> String.join("", lines))
                .map(TrailersDifferentialTest::sameInAllVersions);
        return Arbitraries.frequencyOf(Tuple.of(1, free), Tuple.of(6, lined))
                .list()
                .ofSize(800);
    }

    /** Newer gits end an unended last line, older ones do not and then miss these two. */
    private static String sameInAllVersions(String message) {
        return message.endsWith("Conflicts:") || message.endsWith("------------") ? message + "\n" : message;
    }

    private static Arbitrary<String> line() {
        Arbitrary<String> known = Arbitraries.of(
                "Signed-off-by: A <a@b>",
                "Signed-off-by:A <a@b>",
                "signed-off-by: a",
                "(cherry picked from commit 123)",
                "Acked-by: Bob",
                "Key \t: value",
                "Key:",
                "key:\r",
                ":value",
                "Two words: x",
                "K\u00e9y: x",
                "X--1: y: z ",
                "prose",
                "  indented",
                "\tindented: x",
                " ",
                "\t \r",
                "\f",
                "",
                "",
                "",
                "# comment",
                "#Key: x",
                " # not a comment",
                "---",
                "--- a/x",
                "Conflicts:",
                "Conflicts: ",
                "\tfile.c",
                "# ------------------------ >8 ------------------------",
                "# ------------------------ >8 -----------------------",
                "From: x",
                "\0",
                "Link: http://x\0y");
        Arbitrary<String> ends =
                Arbitraries.frequency(Tuple.of(20, "\n"), Tuple.of(2, "\r\n"), Tuple.of(1, ""), Tuple.of(3, "\n\n"));
        return Combinators.combine(known, ends).as(String::concat);
    }
}
