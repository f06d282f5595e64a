package dev.candor.patchwork;

import java.util.List;
import java.util.Optional;

/** Small series to begin with, and settings for mail. */
final class Samples {
    static final String ALICE = "Alice Author <alice@example.com>";
    static final String SIGNED = "Signed-off-by: " + ALICE;

    private Samples() {}

    /** A series with a cover letter, in order. */
    static FakeSeries series(FakeList list, String name, int patches) {
        FakeSeries series = list.series(name, ALICE, 1, patches);
        list.cover(series, "What it is about.\n\n hw/a.c | 2 +-");
        for (int number = 1; number <= patches; number++) {
            fix(list, series, number);
        }
        return series;
    }

    static FakeMail fix(FakeList list, FakeSeries series, int number) {
        return list.patch(
                series, number, "hw: fix " + number, content("It was wrong.", SIGNED), diff("hw/file" + number + ".c"));
    }

    /** One patch that stands alone. */
    static FakeSeries single(FakeList list, String subject, String message) {
        FakeSeries series = list.series(subject, ALICE, 1, 1);
        list.patch(series, 1, subject, content(message), diff("hw/a.c"));
        return series;
    }

    /** A commit message and the statistics below it. */
    static String content(String... paragraphs) {
        return String.join("\n\n", paragraphs)
                + "\n---\n hw/a.c | 2 +-\n 1 file changed, 1 insertion(+), 1 deletion(-)";
    }

    /** The text of a diff that replaces one line of a file. */
    static String diff(String path) {
        return """
                diff --git a/%1$s b/%1$s
                index 1111111..2222222 100644
                --- a/%1$s
                +++ b/%1$s
                @@ -1,3 +1,3 @@
                 first
                -second
                +second, mended
                 third
                """.formatted(path);
    }

    /** Two patches, the second with a mark of a tool and no word about it. */
    static FakeSeries asked(FakeList list) {
        FakeSeries series = list.series("hw: tidy", ALICE, 1, 2);
        fix(list, series, 1);
        String marked = "Co-Authored-By: Claude <noreply@anthropic.com>\n" + SIGNED;
        list.patch(series, 2, "hw: tidy", content("It was untidy.", marked), diff("hw/a.c"));
        return series;
    }

    /** Replies go to the author. */
    static MailSettings mail(int port, List<String> cc) {
        return new MailSettings(
                "candor@example.org",
                List.of("author"),
                cc,
                "127.0.0.1",
                port,
                MailSettings.Tls.OFFERED,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
