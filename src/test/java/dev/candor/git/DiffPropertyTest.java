package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for every text, a diff or not. */
class DiffPropertyTest {
    @Property(tries = 500)
    void readsAnyBytes(@ForAll byte[] bytes) {
        assertThat(Diff.parse(bytes)).isNotNull();
    }

    @Property(tries = 1000)
    void countsTheLinesItKeeps(@ForAll("pieces") String text) {
        for (FileChange file : Diff.parse(text.getBytes(ISO_8859_1)).files()) {
            assertThat(marked(file, "+")).isEqualTo(file.added());
            assertThat(marked(file, "-")).isEqualTo(file.deleted());
        }
    }

    private static long marked(FileChange file, String mark) {
        return file.hunks().stream()
                .flatMap(hunk -> hunk.lines().stream())
                .filter(line -> line.startsWith(mark))
                .count();
    }

    /** Whatever is cut off a diff inside a file leaves a fault, unless it now speaks of an empty file. */
    @Property(tries = 300)
    void saysThatADiffWasCutOff(@ForAll("contents") List<String> lines, @ForAll("cuts") int cut) {
        String body = lines.stream().map(line -> "+" + line + "\n").collect(Collectors.joining());
        String text =
                "diff --git a/x b/x\nnew file mode 100644\nindex 0000000..1234567\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,"
                        + lines.size() + " @@\n" + body;
        assertThat(Diff.parse(text).faults()).isEmpty();
        assertThat(Diff.parse(text).files().getFirst().added()).isEqualTo(lines.size());
        String shorter = text.substring(0, Math.max(11, text.length() - 1 - cut % (text.length() - 1)));
        boolean emptyFile = shorter.endsWith("mode 100644\n");
        assertThat(Diff.parse(shorter).whole()).as(shorter).isEqualTo(emptyFile);
    }

    @Test
    void staysFastOnHostileText() {
        List<String> hostile = List.of(
                "diff --git a/x b/x\n".repeat(200_000),
                "diff --git " + "a/ ".repeat(1_000_000) + "\nold mode 100644\n",
                "diff --git " + "a ".repeat(1_000_000) + "/x\nold mode 100644\n",
                "diff --git " + "\"a\\\\".repeat(1_000_000) + "\nold mode 100644\n",
                "--- x" + " ".repeat(1_000_000) + "\n+++ x" + " ".repeat(1_000_000) + "\n@@ -1 +1 @@\n-x\n+y\n",
                "--- a/x\n+++ b/x\n" + "@@ -1 +1 @@\n-x\n+y\n".repeat(200_000),
                "@@ -1 +1 @@\n".repeat(500_000),
                "--- a/x\n+++ b/x\n@@ -1,2000000000 +1,2000000000 @@\n" + "\n".repeat(1_000_000),
                "diff --git a/x b/x\nindex 1..2 100644\nGIT binary patch\nliteral 99999999999999\n"
                        + "zcmZQ%\n".repeat(200_000));
        for (String text : hostile) {
            byte[] bytes = text.getBytes(UTF_8);
            Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> assertThat(Diff.parse(bytes)).isNotNull());
        }
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 10_000);
    }

    @Provide
    Arbitrary<List<String>> contents() {
        return Arbitraries.strings()
                .withChars("ab -+@\\\r\u00e9")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> line = Arbitraries.of(
                "diff --git a/x b/x",
                "diff --git \"a/x\\t\" b/y",
                "index 1..2 100644",
                "index 1..2",
                "old mode 100644",
                "new mode 100755",
                "new file mode 120000",
                "deleted file mode 100644",
                "rename from x",
                "rename to y",
                "--- a/x",
                "+++ b/x",
                "--- /dev/null",
                "+++ /dev/null",
                "--- \"a/x",
                "@@ -1 +1 @@",
                "@@ -0,0 +1,2 @@",
                "@@ -1,2 +0,0 @@",
                "@@ -1,2 +1,2 @@ f",
                "@@ -",
                "@@ -9999999999 +1 @@",
                "+x",
                "-x",
                " x",
                "",
                "\\ No newline at end of file",
                "GIT binary patch",
                "literal 3",
                "Kc\u00e9",
                "Binary files a/x and b/x differ",
                "diff --cc x",
                "-- ",
                "-\t-\tx",
                "1\t2\ty",
                "\0",
                "\r");
        return line.list().ofMaxSize(30).map(lines -> String.join("\n", lines));
    }
}
