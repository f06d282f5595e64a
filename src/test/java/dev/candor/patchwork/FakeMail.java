package dev.candor.patchwork;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A mail in {@link FakePatchwork}: a patch, a cover letter or a reply. */
final class FakeMail {
    final long id;
    final String msgid;
    final String from;
    final String subject;
    final String content;
    final String diff;
    final String date;
    private final String name;
    private final int number;
    final List<FakeMail> replies = new ArrayList<>();
    final TreeMap<String, String> headers = new TreeMap<>();
    long series;

    /** @param content as Patchwork keeps it: without the change */
    FakeMail(long id, String msgid, String from, String subject, String content, String diff, String date) {
        this.id = id;
        this.msgid = msgid;
        this.from = from;
        this.subject = subject;
        this.content = content.replaceAll("(?ms)^(-- |_+)\n.*", "").strip();
        this.diff = diff;
        this.date = date;
        this.name = named(subject);
        this.number = Names.number(name);
        headers.put("From", from);
        headers.put("Subject", subject);
        headers.put("Message-ID", msgid);
        headers.put("Date", "Fri, 20 Nov 2026 10:00:00 +0100");
    }

    /** As Patchwork names it. */
    String name() {
        return name;
    }

    /** Which of the series. */
    int number() {
        return number;
    }

    private static String named(String subject) {
        return subject.replaceFirst("^\\[PATCH\\] ", "")
                .replaceFirst("^\\[PATCH ([^]]*)\\]", "[$1]")
                .replaceFirst("^\\[(v\\d+) (\\d)", "[$1,$2");
    }

    /** With what Patchwork copies out of replies. */
    String mbox() {
        String[] parts = content.split("\n-{2,3} ?\n", 2);
        StringBuilder body = new StringBuilder(parts[0].strip()).append('\n');
        for (FakeMail reply : replies) {
            reply.content
                    .lines()
                    .filter(line -> line.matches("(?i)(Tested|Reviewed|Acked|Signed-off|Nacked|Reported)-by:.*"))
                    .forEach(line -> body.append(line).append('\n'));
        }
        if (parts.length == 2) {
            body.append("---\n").append(parts[1].stripTrailing()).append('\n');
        }
        if (!diff.isEmpty()) {
            body.append('\n').append(diff);
        }
        StringBuilder mail = new StringBuilder("From patchwork Fri Nov 20 09:00:00 2026\n")
                .append("Content-Type: text/plain; charset=\"utf-8\"\nMIME-Version: 1.0\n")
                .append("Content-Transfer-Encoding: 8bit\nX-Patchwork-Submitter: ")
                .append(from)
                .append("\nX-Patchwork-Id: ")
                .append(id)
                .append('\n');
        headers.forEach(
                (name, value) -> mail.append(name).append(": ").append(value).append('\n'));
        return mail.append('\n').append(body).toString();
    }
}
