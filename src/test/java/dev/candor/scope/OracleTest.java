package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes with the kind that a reader gives them. They are drawn after commits of QEMU, U-Boot, Xen, util-linux, git,
 * nvme-cli, coreboot, Buildroot and OpenEmbedded, in words of our own: no project's code is in the file.
 */
class OracleTest {
    /** A change, the kind that it is, and its message. */
    private record Labelled(String kind, List<String> message, List<String> lines) {
        @Override
        public String toString() {
            return kind + ": " + message.getFirst();
        }

        Change change() {
            Sketch sketch = new Sketch();
            List<String> hunk = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith("> ") || line.startsWith("~ ") || line.equals("@@")) {
                    draw(sketch, hunk);
                }
                if (line.startsWith("> ")) {
                    sketch.file(line.substring(2));
                } else if (line.startsWith("~ ")) {
                    String[] names = line.split(" ");
                    sketch.renamed(names[1], names[2]);
                } else if (!line.equals("@@")) {
                    hunk.add(line);
                }
            }
            draw(sketch, hunk);
            return sketch.change(String.join("\n", message));
        }

        private static void draw(Sketch sketch, List<String> hunk) {
            if (!hunk.isEmpty()) {
                sketch.hunk(String.join("\n", hunk));
                hunk.clear();
            }
        }
    }

    static Stream<Labelled> changes() throws IOException {
        List<Labelled> all = new ArrayList<>();
        try (InputStream file = OracleTest.class.getResourceAsStream("/scope/changes.txt")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("== ")) {
                    all.add(new Labelled(line.substring(3), new ArrayList<>(), new ArrayList<>()));
                } else if (line.startsWith("# ") && all.getLast().lines().isEmpty()) {
                    all.getLast().message().add(line.substring(2));
                } else {
                    all.getLast().lines().add(line);
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isOfTheKindThatAReaderGivesIt(Labelled labelled) {
        Change expected =
                Change.valueOf(labelled.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThat(labelled.change()).isEqualTo(expected);
    }
}
