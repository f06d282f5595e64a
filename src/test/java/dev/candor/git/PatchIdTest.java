package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatchIdTest {
    private static final String PATCH = """
            diff --git a/hw/sd.c b/hw/sd.c
            index 1111111..2222222 100644
            --- a/hw/sd.c
            +++ b/hw/sd.c
            @@ -10,3 +10,4 @@ static void reset(void)
             {
                 first();
            +    second();
             }
            """;

    @Test
    void movedLinesAndOtherBlobsAreTheSamePatch() {
        assertThat(id(PATCH.replace("-10,3 +10,4", "-210,3 +214,4").replace("1111111..2222222", "3333333..4444444")))
                .isEqualTo(id(PATCH));
        assertThat(id(PATCH.replace("static void reset(void)", "another function")))
                .as("what git shows behind the marks is not in the patch")
                .isEqualTo(id(PATCH));
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        String other = PATCH.replace("hw/sd.c", "hw/mmc.c");
        assertThat(id(other + PATCH)).isEqualTo(id(PATCH + other));
    }

    @Test
    void anyOtherCodeIsAnotherPatch() {
        assertThat(List.of(
                        id(PATCH),
                        id(PATCH.replace("second()", "third()")),
                        id(PATCH.replace("+    second();", "+second();")),
                        id(PATCH.replace("+    second();", "-    second();").replace("-10,3 +10,4", "-10,4 +10,3")),
                        id(PATCH.replace("     first();", "     third();")),
                        id(PATCH.replace("hw/sd.c", "hw/mmc.c")),
                        id(PATCH.replace("index 1111111..2222222 100644", "old mode 100644\nnew mode 100755"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotShownIsNotTheSame() {
        assertThat(PatchId.of(Diff.EMPTY)).isEmpty();
        assertThat(PatchId.of(Diff.parse(PATCH.replace("+    second();\n", ""))))
                .isEmpty();
        assertThat(PatchId.of(Diff.parse("""
                        diff --git a/a.png b/a.png
                        index 1111111..2222222 100644
                        Binary files a/a.png and b/a.png differ
                        """))).isEmpty();
    }

    private static String id(String diff) {
        return PatchId.of(Diff.parse(diff)).orElseThrow();
    }
}
