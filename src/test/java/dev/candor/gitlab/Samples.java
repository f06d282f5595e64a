package dev.candor.gitlab;

/** Small merge requests to begin with. */
public final class Samples {
    /** Two areas, each with one who answers for it. */
    public static final String MAINTAINERS = """
            SD (Secure Card)
            M: Mary Maintainer <mary@example.org>
            S: Maintained
            F: hw/sd/

            Network devices
            M: Noel Network <noel@example.org>
            S: Maintained
            F: hw/net/
            """;

    private Samples() {}

    /** A sha that is easy to tell from others. */
    public static String sha(int number) {
        return String.format("%040x", 0xabc0000L + number);
    }

    /** One commit that changes one line. */
    public static FakeMergeRequest fix(FakeMergeRequest request, int number) {
        return request.title("Fix " + number)
                .description("What and why of fix " + number + ".")
                .commit(
                        sha(number),
                        "hw: fix " + number
                                + "\n\nBecause it was wrong.\n\nSigned-off-by: Ada Example <ada@example.org>\n",
                        diff("hw/file" + number + ".c"));
    }

    /** The text of a diff that replaces one line of a file. */
    public static String diff(String path) {
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

    /** The text of a diff by which a file grows by some lines of C. */
    public static String grows(String path, int lines) {
        StringBuilder diff = new StringBuilder("""
                diff --git a/%1$s b/%1$s
                index 1111111..2222222 100644
                --- a/%1$s
                +++ b/%1$s
                @@ -1,1 +1,%2$d @@
                 first
                """.formatted(path, lines + 1));
        for (int i = 0; i < lines; i++) {
            diff.append("+    step_%d(state, %d);\n".formatted(i * 7, i * i));
        }
        return diff.toString();
    }
}
