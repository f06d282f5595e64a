package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.git.FileChange.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffTest {
    private static final String HUNK = "@@ -1,2 +1,3 @@ in here\n one\n+two\n three\n";

    @Test
    void readsAFileOfGit() {
        FileChange file = only("""
                diff --git a/hw/net/x.c b/hw/net/x.c
                index 62fd1bbb48..4be6a1a8f0 100644
                --- a/hw/net/x.c
                +++ b/hw/net/x.c
                @@ -20,3 +20,4 @@ static void f(void)
                 one
                -two
                +zwei
                +drei
                 four
                @@ -40 +41,0 @@
                -last
                \\ No newline at end of file
                """);
        assertThat(file.status()).isEqualTo(Status.MODIFIED);
        assertThat(file.path()).isEqualTo("hw/net/x.c");
        assertThat(file.oldPath()).isEqualTo(file.newPath());
        assertThat(file.newMode()).contains("100644");
        assertThat(file.added()).isEqualTo(2);
        assertThat(file.deleted()).isEqualTo(2);
        assertThat(file.cut()).isFalse();
        assertThat(file.hunks())
                .extracting(Hunk::oldStart, Hunk::newStart, Hunk::lines)
                .containsExactly(
                        tuple(20, 20, List.of(" one", "-two", "+zwei", "+drei", " four")),
                        tuple(40, 41, List.of("-last")));
    }

    @Test
    void readsAddedAndDeletedFiles() {
        Diff diff = Diff.parse("""
                diff --git a/new b/new
                new file mode 100755
                index 0000000..5716ca5
                --- /dev/null
                +++ b/new
                @@ -0,0 +1 @@
                +bar
                diff --git a/empty b/empty
                new file mode 100644
                index 0000000..e69de29
                diff --git a/old b/old
                deleted file mode 100644
                index 5716ca5..0000000
                --- a/old
                +++ /dev/null
                @@ -1 +0,0 @@
                -bar
                """);
        assertThat(diff.faults()).isEmpty();
        assertThat(diff.files())
                .extracting(FileChange::status, FileChange::path, FileChange::added, FileChange::deleted)
                .containsExactly(
                        tuple(Status.ADDED, "new", 1, 0),
                        tuple(Status.ADDED, "empty", 0, 0),
                        tuple(Status.DELETED, "old", 0, 1));
        assertThat(diff.files().getFirst().oldPath()).isEmpty();
        assertThat(diff.files().getFirst().newMode()).contains("100755");
        assertThat(diff.files().getLast().newPath()).isEmpty();
        assertThat(diff.files().getLast().oldMode()).contains("100644");
    }

    @Test
    void readsRenamesCopiesAndModes() {
        FileChange renamed = only(
                "diff --git a/a b.c b/dir/c d.c\nsimilarity index 100%\n" + "rename from a b.c\nrename to dir/c d.c\n");
        assertThat(renamed.status()).isEqualTo(Status.RENAMED);
        assertThat(renamed.oldPath()).contains("a b.c");
        assertThat(renamed.newPath()).contains("dir/c d.c");
        FileChange copied = only("diff --git a/x b/y\nsimilarity index 90%\ncopy from x\ncopy to y\n"
                + "index 1111111..2222222 100644\n--- a/x\n+++ b/y\n" + HUNK);
        assertThat(copied.status()).isEqualTo(Status.COPIED);
        assertThat(copied.added()).isEqualTo(1);
        FileChange mode = only("diff --git a/run b/run\nold mode 100644\nnew mode 100755\n");
        assertThat(mode.status()).isEqualTo(Status.MODIFIED);
        assertThat(mode.oldMode()).contains("100644");
        assertThat(mode.newMode()).contains("100755");
    }

    @Test
    void joinsWhatBecameASymbolicLink() {
        FileChange file = only("""
                diff --git a/x b/x
                deleted file mode 100644
                index 5716ca5..0000000
                --- a/x
                +++ /dev/null
                @@ -1 +0,0 @@
                -bar
                diff --git a/x b/x
                new file mode 120000
                index 0000000..1234567
                --- /dev/null
                +++ b/x
                @@ -0,0 +1 @@
                +target
                \\ No newline at end of file
                """);
        assertThat(file.status()).isEqualTo(Status.TYPECHANGE);
        assertThat(file.added()).isEqualTo(1);
        assertThat(file.deleted()).isEqualTo(1);
        assertThat(file.hunks()).hasSize(2);
    }

    @Test
    void readsBinaryFiles() {
        String patch = "diff --git a/logo b/logo\nindex 1111111..2222222 100644\nGIT binary patch\n"
                + "delta 4\nLcmZQ%90kON00TpS\n\nliteral 0\nHcmV?d00001\n\n-- \n2.39\n";
        assertThat(only(patch).binary()).isTrue();
        assertThat(only("diff --git a/logo b/logo\nindex 1..2 100644\nBinary files a/logo and b/logo differ\n")
                        .binary())
                .isTrue();
        assertThat(faults(patch.replace("Lcm", "Mcm"))).contains("line 5: a binary patch that cannot be read");
    }

    @Test
    void learnsFromNumstatThatARenamedFileIsBinary() {
        String rename = "diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n";
        assertThat(only(rename).binary()).isFalse();
        assertThat(only("-\t-\tx => y\n\n" + rename).binary()).isTrue();
        assertThat(only("0\t0\tx => y\n\n" + rename).binary()).isFalse();
    }

    @Test
    void letsNoLineBeforeTheDiffHideWhatItAdds() {
        assertThat(only("-\t-\tx\n--- a/x\n+++ b/x\n" + HUNK).binary()).isFalse();
    }

    @Test
    void readsSubmodules() {
        FileChange file = only("diff --git a/roms/seabios b/roms/seabios\nindex 1111111..2222222 160000\n"
                + "--- a/roms/seabios\n+++ b/roms/seabios\n@@ -1 +1 @@\n-Subproject commit 1\n+Subproject commit 2\n");
        assertThat(file.submodule()).isTrue();
    }

    @Test
    void readsOddNames() {
        assertThat(modeChange("\"a/tab\\there.c\" \"b/tab\\there.c\"")).isEqualTo("tab\there.c");
        assertThat(modeChange("\"a/\\303\\266\\\"\\\\.c\" \"b/\\303\\266\\\"\\\\.c\""))
                .isEqualTo("ö\"\\.c");
        assertThat(modeChange("\"a/latin-\\351\" \"b/latin-\\351\"")).isEqualTo("latin-é");
        assertThat(modeChange("a/a b/a b/a b/a")).isEqualTo("a b/a");
        assertThat(modeChange("src/x.c src/x.c")).isEqualTo("src/x.c");
        assertThat(modeChange("x.c x.c")).isEqualTo("x.c");
        assertThat(modeChange("old/src/x.c new-one/src/x.c")).isEqualTo("src/x.c");
        assertThat(only("diff --git a/ends  b/ends \nindex 1..2 100644\n--- a/ends \t\n+++ b/ends \t\n" + HUNK)
                        .path())
                .isEqualTo("ends ");
    }

    private static String modeChange(String names) {
        return only("diff --git " + names + "\nold mode 100644\nnew mode 100755\n")
                .path();
    }

    @Test
    void readsPlainDiffs() {
        assertThat(only("--- a/x.c\n+++ b/x.c\n" + HUNK).path()).isEqualTo("x.c");
        assertThat(only("--- src/x.c\t(revision 1)\n+++ src/x.c\t(working copy)\n" + HUNK)
                        .path())
                .isEqualTo("src/x.c");
        assertThat(only("--- linux.orig/x y.c 2010-07-05 19:41:17.620000023 -0500\n"
                                + "+++ linux/x y.c 2010-07-05 19:41:18 +0200\n" + HUNK)
                        .path())
                .isEqualTo("x y.c");
        assertThat(only("--- a/x.c.orig\n+++ b/x.c\n" + HUNK).path()).isEqualTo("x.c");
        assertThat(only("--- x.c\n+++ x.c\n" + HUNK).path()).isEqualTo("x.c");
        assertThat(only("--- /dev/null\n+++ b/x.c\n@@ -0,0 +1 @@\n+x\n").status())
                .isEqualTo(Status.ADDED);
        assertThat(only("--- a/x.c\t2010-07-05 19:41:17 +0000\n+++ b/x.c\t1970-01-01 01:00:00.000 +0100\n"
                                + "@@ -1 +0,0 @@\n-x\n")
                        .status())
                .isEqualTo(Status.DELETED);
    }

    @Test
    void takesProseForProse() {
        Diff diff = Diff.parse("""
                From 1234 Mon Sep 17 00:00:00 2001
                Subject: [PATCH] x

                diff --git is how a diff begins

                --- this is a rule
                --- and another
                +++ and its end
                ---
                 x | 3 ++-

                diff --git a/x b/x
                index 1111111..2222222 100644
                --- a/x
                +++ b/x
                @@ -1,3 +1,3 @@
                 diff --git a/y b/y
                --- a/y
                +++ b/y

                --\040
                2.39.5

                """);
        assertThat(diff.faults()).isEmpty();
        assertThat(diff.files()).hasSize(1);
        assertThat(diff.files().getFirst().hunks().getFirst().lines())
                .containsExactly(" diff --git a/y b/y", "--- a/y", "+++ b/y", " ");
    }

    @Test
    void readsCarriageReturnsInHeadersAndKeepsThemInLines() {
        FileChange file =
                only(("diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n" + HUNK).replace("\n", "\r\n"));
        assertThat(file.path()).isEqualTo("x");
        assertThat(file.hunks().getFirst().lines()).containsExactly(" one\r", "+two\r", " three\r");
    }

    @Test
    void readsLinesThatAreNotUtf8() {
        byte[] text = ("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-caf\u00e9\n+caff\u00e8\n").getBytes(ISO_8859_1);
        assertThat(Diff.parse(text).files().getFirst().hunks().getFirst().lines())
                .containsExactly("-café", "+caffè");
        assertThat(Diff.parse("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-café\n+caffè\n".getBytes(UTF_8))
                        .files()
                        .getFirst()
                        .hunks()
                        .getFirst()
                        .lines())
                .containsExactly("-café", "+caffè");
    }

    @Test
    void refusesCombinedDiffs() {
        Diff diff = Diff.parse("diff --cc x\nindex 1,2..3\n--- a/x\n+++ b/x\n@@@ -1,1 -1,1 +1,2 @@@\n  x\n+ y\n");
        assertThat(diff.files()).isEmpty();
        assertThat(diff.faults())
                .containsExactly(new Fault("a combined diff of a merge, which does not say what it changes", 1));
    }

    @Test
    void saysWhereADiffIsBroken() {
        String head = "diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n";
        assertThat(faults(head + "@@ -1,5 +1,6 @@\n one\n+two\n"))
                .containsExactly("line 7: the diff ends 4 lines before its hunk does");
        assertThat(faults(head + "@@ -1,5 +1,6 @@\n one\n+two\nprose\n"))
                .containsExactly("line 8: a hunk that is 4 lines shorter than its header says");
        assertThat(faults(head + "@@ -1 +1,2 @@\n one\n-two\n"))
                .containsExactly("line 7: a hunk with more lines than its header says");
        assertThat(faults(head + "@@ -1,x +1 @@\n-one\n+two\n"))
                .containsExactly("line 5: a hunk header that cannot be read");
        assertThat(faults(head + "@@ -1 +1 @@\n-one\n+tw")).containsExactly("line 7: the diff ends within a line");
        assertThat(faults(head + "@@ -1 +1 @@\n one\n")).containsExactly("line 6: a hunk that changes nothing");
        assertThat(faults(head)).containsExactly("line 4: a header without the content it speaks of: x");
        assertThat(faults("diff --git a/x b/x\nindex 1..2 100644\n"))
                .containsExactly("line 2: a header without the content it speaks of: x");
        assertThat(faults("diff --git a/x b/x\n"))
                .containsExactly("line 1: the diff ends after the first line of a header");
        assertThat(faults("--- a/x\n+++ b/x\n")).containsExactly("line 2: the diff ends after the names of a file");
        assertThat(faults(HUNK)).containsExactly("line 1: a hunk that belongs to no file");
        assertThat(faults(head.replace("+++ b/x", "+++ b/y") + HUNK))
                .containsExactly("line 5: names that disagree: b/y where x was expected");
        assertThat(faults("diff --git a/x b/x\nnew file mode 10064x\n"))
                .containsExactly("line 2: no file mode: 10064x");
    }

    private static List<String> faults(String text) {
        return Diff.parse(text).faults().stream().map(Fault::toString).toList();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Diff.parse("")).isEqualTo(Diff.EMPTY);
        assertThat(Diff.parse("only prose\n")).isEqualTo(Diff.EMPTY);
    }

    private static FileChange only(String text) {
        Diff diff = Diff.parse(text);
        assertThat(diff.faults()).isEmpty();
        assertThat(diff.files()).hasSize(1);
        return diff.files().getFirst();
    }
}
