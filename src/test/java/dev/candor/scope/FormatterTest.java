package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a formatter is free to choose: breaks and commas inside of brackets; and what it is not. */
class FormatterTest {
    @Test
    void aCallWrappedWithATrailingCommaIsWhiteSpace() {
        assertThat(Sketch.in("app/net.rs")
                        .hunk(
                                "-    let all = sum(first, second);\n+    let all = sum(\n+        first,\n+        second,\n+    );")
                        .change())
                .isEqualTo(Change.MECHANICAL);
    }

    @Test
    void indentationInsideOfBracketsHasNoMeaningInPython() {
        assertThat(Sketch.in("app/net.py")
                        .hunk(
                                " def run():\n-    total = add(one,\n-                two)\n+    total = add(\n+        one,\n+        two,\n+    )")
                        .change())
                .isEqualTo(Change.MECHANICAL);
    }

    @Test
    void aHunkThatStartsInsideOfBracketsIsReadFromWhereTheyClose() {
        assertThat(Sketch.in("app/net.py")
                        .hunk("-         one,\n-         two)\n+    one,\n+    two,\n+)\n done()")
                        .change())
                .isEqualTo(Change.MECHANICAL);
    }

    @Test
    void indentationOutsideOfBracketsHasOne() {
        assertThat(Sketch.in("app/net.py")
                        .hunk(" if ready:\n     one()\n-    two()\n+two()")
                        .change())
                .isEqualTo(Change.OTHER);
    }

    @Test
    void aBracketInAStringOrACommentOpensNothing() {
        assertThat(Sketch.in("app/net.py")
                        .hunk(" log('(')  # (\n if ready:\n     one()\n-    two()\n+two()")
                        .change())
                .isEqualTo(Change.OTHER);
    }

    @Test
    void theCommaOfATupleOfOneStays() {
        assertThat(Sketch.in("app/net.py")
                        .hunk("-    return (one,)\n+    return (one)")
                        .change())
                .isEqualTo(Change.OTHER);
    }

    @Test
    void aNewWordIsNoWhiteSpace() {
        assertThat(Sketch.in("app/net.rs")
                        .hunk(
                                "-    let all = sum(first, second);\n+    let all = sum(\n+        first,\n+        third,\n+    );")
                        .change())
                .isEqualTo(Change.OTHER);
    }
}
