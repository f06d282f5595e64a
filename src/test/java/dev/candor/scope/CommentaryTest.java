package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Comment lines of code, each language by what is odd about it; the letters say blank, comment or code. */
class CommentaryTest {
    @Test
    void c() {
        assertThat(sorts("x.c", """
                /* one */
                // two
                int x; // three
                char *s = "/* no */";
                /* from here
                   to here */ int y;

                #define X 1
                """)).isEqualTo("KKCCKC-C");
    }

    @Test
    void aHunkThatStartsInsideABlockComment() {
        assertThat(sorts("x.c", """
                   of the comment.
                 */
                int x;
                """)).isEqualTo("KKC");
        assertThat(sorts("x.c", """
                 * and so on
                 * and on
                """)).isEqualTo("KK");
        assertThat(sorts("x.c", """
                x = 1; // */ not an end
                y = 2;
                """)).isEqualTo("CC");
    }

    @Test
    void rustNestsItsComments() {
        assertThat(sorts("x.rs", """
                /* a /* b */
                still */
                fn x() {} /// no
                //! yes
                """)).isEqualTo("KKCK");
    }

    @Test
    void pythonDocstringsAreDocumentationAndOtherLongStringsAreNot() {
        assertThat(sorts("x.py", """
                # one
                def f():
                    \"""Says what it does.

                    In two parts.
                    \"""
                    sql = '''
                    # not a comment
                    '''
                    return x
                r\"""Raw.\"""
                """)).isEqualTo("KCK-KKCCCCK");
    }

    @Test
    void aHunkThatStartsInsideADocstringOrInsideAnotherString() {
        assertThat(sorts("x.py", """
                    of the docstring, with care.
                    \"""
                    x = 1
                """)).isEqualTo("KKC");
        assertThat(sorts("x.py", """
                    name: docker
                    ''' % dict(x=1)
                    y = 2
                """)).isEqualTo("CCC");
        assertThat(sorts("x.py", """
                def f():
                    out = dedent(r'''
                        text
                """)).isEqualTo("CCC");
    }

    @Test
    void theStartOfAFileIsInsideOfNothing() {
        assertThat(Commentary.sorts(
                        Language.of("x.py").orElseThrow(), 1, List.of("\"\"\"", "Prose.", "\"\"\"", "x = 1")))
                .containsExactly(LineSort.COMMENT, LineSort.COMMENT, LineSort.COMMENT, LineSort.CODE);
    }

    @Test
    void shellMakeAndTheLineThatNamesTheInterpreter() {
        assertThat(sorts("x.sh", """
                #!/bin/sh
                # one
                echo ${#x} # two
                x='# no'
                """)).isEqualTo("CKCC");
        assertThat(sorts("Makefile", "# one\nall: x\n")).isEqualTo("KC");
    }

    @Test
    void goJavaAndJavaScript() {
        assertThat(sorts("x.go", "// one\ns := `// no`\n/* a */ x()\n")).isEqualTo("KCC");
        assertThat(sorts("X.java", "/**\n * Doc.\n */\nint x = 1; /* a */\n")).isEqualTo("KKKC");
        assertThat(sorts("x.ts", "const u = \"http://x\";\n// one\n")).isEqualTo("CK");
    }

    private static String sorts(String path, String text) {
        StringBuilder out = new StringBuilder();
        for (LineSort sort : Commentary.sorts(
                Language.of(path).orElseThrow(), 50, text.lines().toList())) {
            out.append(sort == LineSort.BLANK ? '-' : sort == LineSort.COMMENT ? 'K' : 'C');
        }
        return out.toString();
    }
}
