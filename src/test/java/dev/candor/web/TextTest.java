package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void capsWhatIsTooLong() {
        assertThat(Text.line("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Text.line("abcdefg", 6)).isEqualTo("abcdef…");
    }

    @Test
    void cutsBetweenCharactersAndNotWithinThem() {
        assertThat(Text.line("🦋🦋🦋", 2)).isEqualTo("🦋🦋…");
    }

    @Test
    void readsNoMoreOfALongTextThanItShows() {
        assertThat(Text.line("x".repeat(5_000_000), 10)).hasSize(11);
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(Text.line("one\r\ntwo\tthree\n", 50)).isEqualTo("one  two three");
    }

    @Test
    void keepsTheLinesOfABlock() {
        assertThat(Text.block("one\n\ttwo\n", 50)).isEqualTo("one\n\ttwo");
    }

    @Test
    void showsControlCharactersAsSuch() {
        assertThat(Text.line("a\u0000b\u001b[31mc", 50)).isEqualTo("a\uFFFDb\uFFFD[31mc");
    }

    @Test
    void letsNothingTurnTheDirectionOfReading() {
        assertThat(Text.line("user\u202E\u2066nimda", 50)).isEqualTo("user\uFFFD\uFFFDnimda");
    }

    @Test
    void replacesHalvesOfCharactersAndWhatXmlForbids() {
        assertThat(Text.line("a\uD800b\uFFFEc", 50)).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void leavesWritingOfOtherPeoplesAlone() {
        assertThat(Text.line("日本語 עברית naïve", 50)).isEqualTo("日本語 עברית naïve");
    }
}
