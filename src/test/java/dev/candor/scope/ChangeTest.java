package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Diff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The kind of a change as a whole, and its lines by kind. */
class ChangeTest {
    @Test
    void nothingIsEmpty() {
        assertThat(Scopes.of(Diff.EMPTY, "Do it", Settings.DEFAULT).change()).isEqualTo(Change.EMPTY);
    }

    @Test
    void docsAreDocsWhetherInFilesOrInComments() {
        assertThat(Sketch.in("docs/devel/style.rst").hunk("+One more rule.").change())
                .isEqualTo(Change.DOCS);
        assertThat(Sketch.in("hw/uart.c")
                        .hunk(" /*\n- * Reads a byte.\n+ * Reads one byte.\n  */")
                        .change())
                .isEqualTo(Change.DOCS);
        assertThat(Sketch.in("t/README").hunk("+How to write a test.").change()).isEqualTo(Change.DOCS);
    }

    @Test
    void docsWithALineReindentedStayDocs() {
        assertThat(Sketch.in("uart.h")
                        .hunk(" /**\n- * Returns: 0\n+ * Returns: 0 or -1.\n  */")
                        .hunk("-int  f(void);\n+int f(void);")
                        .hunk(" /**\n- * Returns: 1\n+ * Returns: 1 or -1, and more.\n  */")
                        .change())
                .isEqualTo(Change.DOCS);
    }

    @Test
    void commentsThatAToolRewroteAreMechanical() {
        Sketch sketch = new Sketch();
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")) {
            sketch.file(name + ".c")
                    .hunk("-// Version 2 of the License applies.\n+// SPDX-License-Identifier: GPL-2.0-only");
        }
        assertThat(sketch.change("Use SPDX\n\nDone with sed -i.")).isEqualTo(Change.MECHANICAL);
        assertThat(sketch.change("Say it shorter")).isEqualTo(Change.DOCS);
    }

    @Test
    void testsMayBringTheirBuildListAlong() {
        assertThat(Sketch.in("tests/unit/test-uart.c")
                        .hunk("+one\n+two\n+three\n+four")
                        .file("tests/unit/meson.build")
                        .hunk("+  'test-uart': [],")
                        .change())
                .isEqualTo(Change.TESTS);
    }

    @Test
    void buildFilesAreBuild() {
        assertThat(Sketch.in("hw/net/Kconfig").hunk("+    select PCI").change()).isEqualTo(Change.BUILD);
        assertThat(Sketch.in(".gitlab-ci.yml").hunk("-  image: a\n+  image: b").change())
                .isEqualTo(Change.BUILD);
    }

    @Test
    void aFixIsSmallUpToTheCapWithItsTestsBeside() {
        assertThat(fix(20).change("net: fix a leak")).isEqualTo(Change.SMALL_FIX);
        assertThat(fix(21).change("net: fix a leak")).isEqualTo(Change.MIXED);
        assertThat(fix(20).change("net: learn to fly")).isEqualTo(Change.MIXED);
        assertThat(fix(3).change("net: free it\n\nFixes: 123456789012 (\"net: take it\")"))
                .isEqualTo(Change.SMALL_FIX);
    }

    @Test
    void aNumberInClosesIsNoSignOfAFix() {
        Sketch sketch = Sketch.in("app.c").hunk("+    learn_to_fly(now);");
        assertThat(sketch.change("app: learn to fly\n\nCloses: #2850")).isEqualTo(Change.OTHER);
        assertThat(sketch.change("app: learn to fly\n\nCloses: https://lore.example.org/r/1"))
                .isEqualTo(Change.SMALL_FIX);
    }

    @Test
    void commentLinesOfCodeCountWhereTheSettingsPutThem() {
        Diff diff = Sketch.in("x.c").hunk("+/* why */\n+\n+int x;").diff();
        assertThat(Scopes.of(diff, "", new Settings(Map.of(), true, 20)).lines())
                .isEqualTo(Map.of(FileKind.CODE, 1, FileKind.DOCS, 1));
        assertThat(Scopes.of(diff, "", new Settings(Map.of(), false, 20)).lines())
                .isEqualTo(Map.of(FileKind.CODE, 1));
    }

    private static Sketch fix(int lines) {
        String code = "+    sum += a[0] * b;\n";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            all.append(code.replace("0", Integer.toString(i * 7)).replace("b", "b" + i));
        }
        return Sketch.in("net.c").hunk(all.toString()).file("tests/net.sh").hunk("+check it");
    }
}
