package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diffs that somebody made to keep us busy. The time is generous: what grows with the square takes hours. */
class HostileDiffTest {
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    @Test
    void fiveMegabytesOfTheSameLine() {
        String line = "    foo(bar, baz);\n";
        Sketch sketch =
                Sketch.in("a.c").hunk(("-" + line).repeat(120_000)).file("b.c").hunk(("+" + line).repeat(120_000));
        assertThat(change(sketch)).isNotEqualTo(Change.MECHANICAL);
    }

    @Test
    void twentyThousandFiles() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 20_000; i++) {
            sketch.file("d" + i + "/f.c").hunk("-int x" + i + ";\n+int y" + i + ";");
        }
        assertThat(change(sketch)).isNotEqualTo(Change.MECHANICAL);
    }

    @Test
    void twentyThousandRenames() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 20_000; i++) {
            sketch.renamed("a" + i + "/f.h", "b" + i + "/f.h");
        }
        assertThat(change(sketch)).isEqualTo(Change.MECHANICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"'", "/*", "*/", "\"\"\"", "a ", "{;", "\\"})
    void aMegabyteInOneLine(String piece) {
        String line = piece.repeat(1_000_000 / piece.length());
        for (String name : new String[] {"a.c", "a.py", "a.rs", "a.unknown"}) {
            change(Sketch.in(name).hunk("-" + line + "\n+" + line + "x"));
        }
    }

    @Test
    void definitionsWithoutEnd() {
        assertThat(change(Sketch.in("a.c").hunk("-foo(\n".repeat(10_000) + "+bar(\n".repeat(10_000))))
                .isNotNull();
    }

    @Test
    void wideRunsOfAlmostTheSame() {
        Sketch sketch = Sketch.in("a.c");
        String same = "a b c d e f g h ".repeat(8);
        for (int i = 0; i < 2_000; i++) {
            sketch.hunk(("-" + same + i % 10 + "\n").repeat(7) + ("+x " + same + i % 7 + "\n").repeat(7));
        }
        assertThat(change(sketch)).isNotNull();
    }

    private static Change change(Sketch sketch) {
        String message = "rename foo to bar\n\n" + "a -> b s/x/y/ ".repeat(100_000);
        return assertTimeoutPreemptively(ENOUGH, () -> sketch.change(message));
    }
}
