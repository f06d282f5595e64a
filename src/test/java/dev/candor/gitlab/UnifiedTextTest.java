package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnifiedTextTest {
    private static final String HUNK = "@@ -1 +1 @@\n-a\n+b\n";

    @Test
    void aChangedFile() {
        assertThat(text(entry("a.c", "a.c", "100644", "100644", false, false, false, HUNK)))
                .isEqualTo("""
                diff --git a/a.c b/a.c
                index 1111111..2222222 100644
                --- a/a.c
                +++ b/a.c
                @@ -1 +1 @@
                -a
                +b
                """);
    }

    @Test
    void aNewAndADeletedFile() {
        assertThat(text(
                        entry("n.c", "n.c", "0", "100755", true, false, false, "@@ -0,0 +1 @@\n+b\n"),
                        entry("d.c", "d.c", "100644", "0", false, false, true, "@@ -1 +0,0 @@\n-a")))
                .isEqualTo("""
                diff --git a/n.c b/n.c
                new file mode 100755
                --- /dev/null
                +++ b/n.c
                @@ -0,0 +1 @@
                +b
                diff --git a/d.c b/d.c
                deleted file mode 100644
                --- a/d.c
                +++ /dev/null
                @@ -1 +0,0 @@
                -a
                """);
    }

    @Test
    void aRenameAndAChangeOfMode() {
        assertThat(text(
                        entry("old name.c", "new.c", "100644", "100644", false, true, false, HUNK),
                        entry("run.sh", "run.sh", "100644", "100755", false, false, false, "")))
                .isEqualTo("""
                diff --git a/old name.c b/new.c
                rename from old name.c
                rename to new.c
                index 1111111..2222222 100644
                --- a/old name.c\t
                +++ b/new.c
                @@ -1 +1 @@
                -a
                +b
                diff --git a/run.sh b/run.sh
                old mode 100644
                new mode 100755
                """);
    }

    @Test
    void aBinaryFileAndADiffWithItsOwnHeader() {
        assertThat(text(
                        entry(
                                "i.png",
                                "i.png",
                                "100644",
                                "100644",
                                false,
                                false,
                                false,
                                "Binary files a/i.png and b/i.png differ\n"),
                        entry("o.c", "o.c", "100644", "100644", false, false, false, "--- a/o.c\n+++ b/o.c\n" + HUNK)))
                .isEqualTo("""
                diff --git a/i.png b/i.png
                index 1111111..2222222 100644
                Binary files a/i.png and b/i.png differ
                diff --git a/o.c b/o.c
                index 1111111..2222222 100644
                --- a/o.c
                +++ b/o.c
                @@ -1 +1 @@
                -a
                +b
                """);
    }

    @Test
    void aNameThatWouldBreakTheLineIsQuotedAsGitDoes() {
        String name = "a\"b\\c\nd\te\u0001|`<!-- -->`.md";

        assertThat(text(entry(name, name, "100644", "100644", false, false, false, HUNK)))
                .startsWith("""
                diff --git "a/a\\"b\\\\c\\nd\\te\\001|`<!-- -->`.md" "b/a\\"b\\\\c\\nd\\te\\001|`<!-- -->`.md"
                index 1111111..2222222 100644
                --- "a/a\\"b\\\\c\\nd\\te\\001|`<!-- -->`.md"
                """);
    }

    private static String text(DiffEntry... entries) {
        return new String(UnifiedText.of(List.of(entries)), StandardCharsets.UTF_8);
    }

    private static DiffEntry entry(
            String before,
            String after,
            String modeBefore,
            String modeAfter,
            boolean added,
            boolean renamed,
            boolean deleted,
            String diff) {
        return new DiffEntry(
                before,
                after,
                modeBefore,
                modeAfter,
                added,
                renamed,
                deleted,
                diff,
                Optional.empty(),
                Optional.empty());
    }
}
