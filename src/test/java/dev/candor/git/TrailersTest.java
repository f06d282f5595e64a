package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TrailersTest {
    @Test
    void readsTheLastParagraph() {
        assertThat(Trailers.parse("""
                hw/net: Clear the enable register

                The reset forgot it.

                Fixes: 8205e241b2b0 ("hw/net: Add the device")
                Signed-off-by: Ann Author <ann@example.org>
                """))
                .containsExactly(
                        new Trailer("Fixes", "8205e241b2b0 (\"hw/net: Add the device\")"),
                        new Trailer("Signed-off-by", "Ann Author <ann@example.org>"));
    }

    @Test
    void neverReadsTheTitle() {
        assertThat(Trailers.parse("Signed-off-by: Ann <ann@example.org>\n")).isEmpty();
        assertThat(Trailers.parse("net: fix\nSigned-off-by: Ann <ann@example.org>\n"))
                .isEmpty();
        assertThat(Trailers.parse("\nSigned-off-by: Ann <ann@example.org>\n")).hasSize(1);
    }

    @Test
    void leavesAParagraphOfProseAlone() {
        assertThat(Trailers.parse("title\n\nNote: this is prose\nthat goes on\n"))
                .isEmpty();
    }

    @Test
    void takesAMixedParagraphWhenGitWroteOneLineAndAQuarterAreTrailers() {
        String quarter = "title\n\none\ntwo\nthree\nSigned-off-by: Ann <ann@example.org>\n";
        String less = "title\n\none\ntwo\nthree\nfour\nSigned-off-by: Ann <ann@example.org>\n";
        assertThat(Trailers.parse(quarter)).hasSize(1);
        assertThat(Trailers.parse(less)).isEmpty();
        assertThat(Trailers.parse(quarter.replace("Signed-off-by", "Acked-by"))).isEmpty();
        assertThat(Trailers.parse("title\n\nprose\nAcked-by: Bob\n(cherry picked from commit 1234)\n"))
                .containsExactly(new Trailer("Acked-by", "Bob"));
    }

    @Test
    void joinsFoldedValues() {
        assertThat(Trailers.parse("title\n\nAI-used-for: tests,\n  docs\n\t(see below)\nAcked-by:Bob  \n"))
                .containsExactly(new Trailer("AI-used-for", "tests, docs (see below)"), new Trailer("Acked-by", "Bob"));
    }

    @Test
    void knowsOnlyTheColonAndPlainKeys() {
        assertThat(Trailers.parse("title\n\nBug \t: 12\nX-1-y: z\n"))
                .containsExactly(new Trailer("Bug", "12"), new Trailer("X-1-y", "z"));
        assertThat(Trailers.parse("title\n\nBug #12\n")).isEmpty();
        assertThat(Trailers.parse("title\n\nKey=value\n")).isEmpty();
        assertThat(Trailers.parse("title\n\nTwo words: value\n")).isEmpty();
        assertThat(Trailers.parse("title\n\nKéy: value\n")).isEmpty();
        assertThat(Trailers.parse("title\n\n: value\n")).isEmpty();
    }

    @Test
    void keepsAnEmptyValue() {
        assertThat(Trailers.parse("title\n\nReviewed-by:\n")).containsExactly(new Trailer("Reviewed-by", ""));
    }

    @Test
    void readsThroughDashesAndComments() {
        assertThat(Trailers.parse("title\n---\nbody\n\nAcked-by: Bob\n# a comment\nTested-by: Eve\n\n# end\n"))
                .containsExactly(new Trailer("Acked-by", "Bob"), new Trailer("Tested-by", "Eve"));
    }

    @Test
    void ignoresWhatEditorsLeaveBehind() {
        String message = "title\n\nAcked-by: Bob\n";
        String scissors = "# ------------------------ >8 ------------------------\n";
        assertThat(Trailers.parse(message + "\nConflicts:\n\ta.c\n\tb.c\n")).hasSize(1);
        assertThat(Trailers.parse(message + scissors + "diff --git a/x b/x\n\nprose\n"))
                .hasSize(1);
        assertThat(Trailers.parse(scissors + message)).isEmpty();
    }

    @Test
    void readsCarriageReturnsAsSpace() {
        assertThat(Trailers.parse("title\r\n\r\nAcked-by: Bob\r\nCc: Eve,\r\n Ann\r\n"))
                .containsExactly(new Trailer("Acked-by", "Bob"), new Trailer("Cc", "Eve,\r Ann"));
    }

    @Test
    void stopsAtNul() {
        assertThat(Trailers.parse("title\n\nAcked-by: Bob\0by\n\nprose"))
                .containsExactly(new Trailer("Acked-by", "Bob"));
    }

    @Test
    void needsNoLineEndAtTheEnd() {
        assertThat(Trailers.parse("title\n\nAcked-by: Bob")).containsExactly(new Trailer("Acked-by", "Bob"));
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(Trailers.parse("")).isEmpty();
        assertThat(Trailers.parse("\n\n \n")).isEmpty();
        assertThat(Trailers.parse("title\n\nbody\n")).isEmpty();
    }

    @Test
    void staysFastOnHugeMessages() {
        String folds = "title\n\n" + "Key: v\n".repeat(50_000) + " fold\n".repeat(100_000);
        String blanks = "title\n\nKey: v" + "\n ".repeat(500_000);
        String spaces = "title\n\nKey" + " ".repeat(1_000_000) + ":" + " ".repeat(1_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(Trailers.parse(folds)).hasSize(50_000);
            assertThat(Trailers.parse(blanks)).hasSize(1);
            assertThat(Trailers.parse(spaces)).hasSize(1);
        });
    }
}
