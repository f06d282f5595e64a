package dev.candor.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffReaderTest {
    private static final String FIRST = "--- a/one\n+++ b/one\n@@ -1 +1,2 @@\n x\n+y\n";
    private static final String SECOND = "--- a/two\n+++ b/two\n@@ -1,2 +1 @@\n x\n-y\n";

    @Test
    void readsOneDiffAfterTheOther() {
        DiffReader reader = new DiffReader();
        feed(reader, "junk\n" + FIRST);
        Diff first = reader.end();
        feed(reader, SECOND + "@@ -7\n");
        Diff second = reader.end();
        assertThat(first.files()).extracting(FileChange::path).containsExactly("one");
        assertThat(second.files()).extracting(FileChange::path).containsExactly("two");
        assertThat(second.faults()).containsExactly(new Fault("a hunk header that cannot be read", 6));
        assertThat(reader.end()).isEqualTo(Diff.EMPTY);
    }

    @Test
    void knowsWhetherTheNextLineBelongsToAHunk() {
        DiffReader reader = new DiffReader();
        feed(reader, "--- a/x\n+++ b/x\n");
        assertThat(reader.inHunk()).isFalse();
        feed(reader, "@@ -1 +1,2 @@\n x\n");
        assertThat(reader.inHunk()).isTrue();
        feed(reader, "+y\n");
        assertThat(reader.inHunk()).isFalse();
    }

    @Test
    void readsStreamsAsItReadsBytes() throws IOException {
        String longLine = "+" + "y".repeat(200_000) + "\n";
        String text = FIRST + SECOND.replace("-1,2 +1 @@", "-1,2 +1,2 @@").replace("-y\n", "-y\n" + longLine) + FIRST;
        Diff whole = Diff.parse(text);
        assertThat(whole.faults()).isEmpty();
        assertThat(whole.files()).hasSize(3);
        assertThat(Diff.parse(new ByteArrayInputStream(text.getBytes(UTF_8)))).isEqualTo(whole);
        assertThat(new DiffReader().lines(trickling(text)).end()).isEqualTo(whole);
    }

    /** One byte at a time. */
    private static ByteArrayInputStream trickling(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 1));
            }
        };
    }

    @Test
    void countsWhatItDoesNotKeep() {
        String text = "--- a/x\n+++ b/x\n@@ -1 +1,101 @@\n x\n" + "+0123456789\n".repeat(100)
                + "@@ -7 +107 @@\n-a\n+b\n" + FIRST;
        Diff kept = new DiffReader(new Keep(1000, 100_000))
                .lines(text.getBytes(UTF_8))
                .end();
        FileChange large = kept.files().getFirst();
        assertThat(large.cut()).isTrue();
        assertThat(large.added()).isEqualTo(101);
        assertThat(large.deleted()).isEqualTo(1);
        assertThat(large.hunks()).hasSize(1);
        assertThat(large.hunks().getFirst().lines())
                .hasSizeBetween(50, 99)
                .startsWith(" x", "+0123456789")
                .endsWith("+0123456789");
        assertThat(kept.files().getLast().cut()).isFalse();
        assertThat(kept.files().getLast().hunks().getFirst().lines()).isEqualTo(List.of(" x", "+y"));
        Diff counted = new DiffReader(Keep.NOTHING).lines(text.getBytes(UTF_8)).end();
        assertThat(counted.files()).extracting(FileChange::added).containsExactly(101, 1);
        assertThat(counted.files())
                .allMatch(FileChange::cut)
                .allMatch(file -> file.hunks().isEmpty());
    }

    @Test
    void refusesToKeepTooMuch() {
        assertThatThrownBy(() -> new Keep(Integer.MAX_VALUE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Keep(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void feed(DiffReader reader, String text) {
        text.lines().map(line -> (line + "\n").getBytes(UTF_8)).forEach(line -> reader.line(line, 0, line.length));
    }
}
