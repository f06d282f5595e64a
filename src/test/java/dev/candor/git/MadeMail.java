package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A mail with a patch, made up: its text, and the dress it travels in. */
record MadeMail(List<String> header, List<String> body, Dress dress) {
    private static final String DIFF = """
            diff --git a/cafe.c b/cafe.c
            index 62fd1bb..4be6a1a 100644
            --- a/cafe.c
            +++ b/cafe.c
            @@ -1,3 +1,4 @@
             int a; \s

            +From here = "on";
            +int gr\u00fc\u00dfe; /* a line that is long enough to be broken by every encoding there is, and a little more */
            -int b;
            """;

    /** How the text is put into bytes. */
    record Dress(String charset, String encoding, boolean crlf, String extra) {
        /** Git mixes up the half lines of flowed text with those of encodings. */
        boolean gitIsRight() {
            return !extra.contains("flowed") || encoding.isEmpty() || encoding.equals("8bit");
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(header);
        if (!dress.charset().isEmpty()) {
            all.add("MIME-Version: 1.0");
            all.add("Content-Type: text/plain; charset=" + dress.charset() + dress.extra());
        }
        all.add(dress.encoding().isEmpty() ? "X-Nothing: here" : "Content-Transfer-Encoding: " + dress.encoding());
        out.writeBytes((String.join("\n", all) + "\n\n").getBytes(UTF_8));
        Charset charset = dress.charset().isEmpty()
                ? UTF_8
                : Charset.forName(dress.charset().replace("\"", ""));
        out.writeBytes(encoded((String.join("\n", body) + "\n" + DIFF + "-- \n2.39.5\n\n").getBytes(charset)));
        return dress.crlf() ? crlf(out.toByteArray()) : out.toByteArray();
    }

    private byte[] encoded(byte[] text) {
        return switch (dress.encoding()) {
            case "base64" -> Base64.getMimeEncoder(76, new byte[] {'\n'}).encode(text);
            case "quoted-printable" -> quoted(text);
            default -> text;
        };
    }

    private static byte[] quoted(byte[] text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : text) {
            String sign = b == '\n' || b > ' ' && b < 127 && b != '=' || b == ' '
                    ? String.valueOf((char) b)
                    : "=%02X".formatted(b & 0xff);
            if (b != '\n' && column + sign.length() > 75) {
                out.append("=\n");
                column = 0;
            }
            out.append(sign);
            column = b == '\n' ? 0 : column + sign.length();
        }
        return out.toString().getBytes(ISO_8859_1);
    }

    private static byte[] crlf(byte[] text) {
        return new String(text, ISO_8859_1).replace("\n", "\r\n").getBytes(ISO_8859_1);
    }

    static Arbitrary<MadeMail> any() {
        Arbitrary<List<String>> headers = Combinators.combine(
                        FROM, SUBJECT, NOISE.list().ofMaxSize(3))
                .as((from, subject, noise) -> {
                    List<String> all = new ArrayList<>(noise);
                    all.add("From: " + from);
                    all.add("Subject: " + subject);
                    all.add("Date: Fri, 20 Nov 2026 09:00:00 +0100");
                    return all;
                });
        Arbitrary<List<String>> bodies = Combinators.combine(
                        TOP.list().ofMaxSize(3),
                        LINE.list().ofMaxSize(8),
                        NOTE.list().ofMaxSize(3))
                .as((top, lines, notes) -> {
                    List<String> all = new ArrayList<>(top);
                    all.addAll(lines);
                    all.addAll(notes);
                    return all;
                });
        return Combinators.combine(headers, bodies, DRESS).as(MadeMail::new);
    }

    /** Several mails in one text, with lines that could be the start of another. */
    static Arbitrary<String> boxes() {
        Arbitrary<String> line = Arbitraries.of(
                "Subject: [PATCH] x",
                "From: A U Thor <a@example.org>",
                "",
                "",
                "text",
                ">From here on",
                ">>From there",
                "From here on",
                "From a@example.org Thu Jan  1 00:00:00 1970",
                "From a@example.org Thu Jan  1 00:00:00 2026",
                "From a@example.org Thu Jan  1 00:00:00 +0200 2026",
                "From a@example.org Thu Jan  1 0:00 2026",
                "From MAILER-DAEMON Fri Jul 8 12:08:34 2011\r",
                "Content-Type: multipart/mixed; boundary=x",
                "\r");
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(lines -> "From a Thu Jan  1 00:00:00 2026\nX-Y: z\n" + String.join("\n", lines) + "\n");
    }

    private static final Arbitrary<String> FROM = Arbitraries.of(
            "A U Thor <author@example.org>",
            "\"Thor, A U\" <author@example.org>",
            "author@example.org (A U Thor)",
            "author@example.org",
            "<author@example.org>",
            "A (the \\) great) Thor <author@example.org> (private)",
            "\"A \\\"the\\\" Thor\" <author@example.org>",
            "=?UTF-8?q?J=C3=B6rg_M=C3=BCller?= <joerg@example.de>",
            "=?iso-8859-1?Q?J=F6rg?= =?iso-8859-1?Q?_M=FCller?= <joerg@example.de>",
            "=?UTF-8?B?SsO2cmcgTcO8bGxlcg==?=\n <joerg@example.de>",
            "J\u00f6rg M\u00fcller <joerg@example.de>",
            "\"=?utf-8?q?J=C3=B6rg?=\" <joerg@example.de>",
            "Jo <jo@example.org>",
            "A name that is far too long to be the name of anybody who ever sent a patch <long@example.org>",
            "John Doe <johndoe>",
            "author at example.org",
            "a@b <author@example.org>",
            "A U Thor <author@example.org>, Other <other@example.org>");

    private static final Arbitrary<String> SUBJECT = Arbitraries.of(
            "[PATCH] hw: tidy",
            "[PATCH v3 2/7] hw: tidy",
            "[RFC PATCH for-10.0 v2] hw: tidy: more",
            "[PATCH] [subsys] hw: tidy",
            "[subsys]  [PATCH]   hw:   tidy",
            "Re: [PATCH 1/2] Re: hw: tidy",
            "RE:[PATCH]hw: tidy",
            "AW: [PATCH] hw: tidy",
            "[PATCH hw: tidy",
            "[[PATCH]] hw: tidy",
            "[PATCH]",
            "Re:",
            "re: x",
            "  : hw [PATCH] tidy",
            "[PATCH] a subject that goes on\n and on,\n\tover three lines",
            "[PATCH] =?UTF-8?q?hw:=20f=C3=BCr=20gr=C3=B6=C3=9Fere=20?=\n =?UTF-8?q?CPUs=20und=20mehr?=",
            "=?UTF-8?q?[PATCH]=20hw:=20f=C3=BCr?= alle",
            "[PATCH] =?UTF-8?B?aHc6IGbDvHI=?=   =?UTF-8?B?IGFsbGU=?=",
            "[PATCH] =?UTF-8?q?gr=C3?=\n =?UTF-8?q?=B6=C3=9Fer?= als",
            "[PATCH] =?iso-2022-jp?B?GyRCRnxLXBsoQg==?= hw",
            "[PATCH] =?koi8-r?B?8NLJ18XU?= hw",
            "[PATCH] hw =?UTF-8?q?a?=b =?UTF-8?x?a?= =?",
            "[PATCH] gr\u00f6\u00dfer ist besser",
            "[Patch=?utf-8?q?=20v2?=] x");

    private static final Arbitrary<String> NOISE = Arbitraries.of(
            "Message-ID: <1@example.org>",
            "Received: from a\n\tby b; Fri, 20 Nov 2026 09:00:00 +0100",
            "Subject: an earlier subject",
            "From: Somebody Else <else@example.org>",
            "X-Mailer: git-send-email 2.51.0",
            "To: list@example.org,\n other@example.org",
            "x-y:z",
            "Subject-Line: no",
            ">From nobody");

    private static final Arbitrary<String> TOP = Arbitraries.of(
            "From: In Body <in@body.example>",
            "From: =?UTF-8?q?J=C3=B6rg?= <joerg@example.de>",
            "Subject: [PATCH v9] in the body",
            "subject: folded\n in the body",
            "Date: Sat, 21 Nov 2026 09:00:00 +0100",
            "[PATCH] in the body",
            ">From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001",
            "Reply-To: nobody",
            "",
            "  ");

    private static final Arbitrary<String> LINE = Arbitraries.of(
            "It was untidy.",
            "Gr\u00fc\u00dfe aus K\u00f6ln",
            "  indented, blank at the end ",
            "",
            "",
            "-- >8 --",
            "--",
            "-- ",
            "----",
            "--- ",
            "--- not a file name",
            "---x",
            "Index:",
            "diffs are fine",
            "From: me",
            "From here it goes on",
            ">From there",
            "a = b; =3D = =",
            "Signed-off-by: A U Thor <author@example.org>",
            "Signed-off-by: J\u00f6rg <joerg@example.de>",
            "[cut the line]");

    private static final Arbitrary<String> NOTE =
            Arbitraries.of("---", " a.c | 2 +-", " 1 file changed, 2 insertions(+)", "v2: tidier", "", "Index: x");

    private static final Arbitrary<Dress> DRESS = Combinators.combine(
                    Arbitraries.of("", "UTF-8", "\"utf-8\"", "iso-8859-1", "windows-1252", "ISO-8859-15"),
                    Arbitraries.of("", "8bit", "base64", "quoted-printable"),
                    Arbitraries.of(false, false, true),
                    Arbitraries.of("", "; format=flowed", "; format=flowed; delsp=yes", ";\n format=fixed"))
            .as(Dress::new)
            .filter(Dress::gitIsRight);
}
