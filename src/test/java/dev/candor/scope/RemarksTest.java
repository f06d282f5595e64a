package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Comments behind code. */
class RemarksTest {
    @Test
    void aTypoBehindCodeIsDocs() {
        assertThat(Sketch.in("hw/uart.c")
                        .hunk("-    int size; /* in bites */\n+    int size; /* in bytes */")
                        .change("hw/uart: fix a typo"))
                .isEqualTo(Change.DOCS);
    }

    @Test
    void aTypoInACommentIsDocsUnlessAToolIsNamed() {
        Sketch sketch = new Sketch();
        for (String name : new String[] {"a.c", "b.c", "c.c", "d.c"}) {
            sketch.file(name).hunk("-    /* Relase it if neccessary */\n+    /* Release it if necessary */");
        }
        assertThat(sketch.change("Spelling fixes")).isEqualTo(Change.DOCS);
        assertThat(sketch.change("Spelling fixes\n\nFound by codespell -w.")).isEqualTo(Change.MECHANICAL);
    }

    @Test
    void codeThatChangesUnderItsRemarkIsCode() {
        assertThat(Sketch.in("hw/uart.c")
                        .hunk("-    int size; /* in bites */\n+    long size; /* in bytes */")
                        .change("hw/uart: fix a typo"))
                .isEqualTo(Change.SMALL_FIX);
    }

    @Test
    void aMarkInAStringStartsNoRemark() {
        assertThat(Sketch.in("hw/uart.c")
                        .hunk("-    open(\"http://one.example\");\n+    open(\"http://two.example\");")
                        .change("hw/uart: fix the address"))
                .isEqualTo(Change.SMALL_FIX);
    }
}
