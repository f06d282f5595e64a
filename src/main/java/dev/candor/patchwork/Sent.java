package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.candor.git.Fault;
import dev.candor.git.Mail;
import dev.candor.git.Mails;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of one patch mail as Patchwork shows it: what is patch in it, and what its author may not have written.
 *
 * @param text headers and body, one char for each byte
 */
record Sent(String text) {
    /** What Patchwork copies out of replies into the text, above the line of dashes. */
    private static final Pattern COPIED =
            Pattern.compile("(?i)(tested|reviewed|acked|signed-off|nacked|reported)-by:.*");

    private static final Pattern FORMAT_PATCH = Pattern.compile("From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001");
    private static final Pattern CHANGE = Pattern.compile("diff --git .*|Index: .*|--- [^ ].*");

    /**
     * The mail. A format-patch file that came as an attachment stands in the body, and is what the author sent: its own
     * subject, author and message. Several of them are several mails.
     */
    List<Mail> mails() {
        List<String> lines = Lines.of(text);
        for (int at = body(lines);
                at < lines.size() && !CHANGE.matcher(lines.get(at)).matches();
                at++) {
            if (FORMAT_PATCH.matcher(lines.get(at)).matches()) {
                return Mails.of(bytes(lines.subList(at, lines.size())));
            }
        }
        return Mails.of(bytes(lines));
    }

    /** Whether the message ends with lines that may be others'. */
    boolean mayHaveCopied() {
        List<String> message = message();
        return !message.isEmpty() && COPIED.matcher(message.getLast()).matches();
    }

    /**
     * Patchwork cuts off all that follows a line of underscores, the line of dashes too. A message that has neither that
     * line nor a sign-off at its end may be one of those.
     */
    Optional<Fault> cut() {
        List<String> lines = Lines.of(text);
        boolean change = lines.stream().anyMatch(line -> CHANGE.matcher(line).matches());
        boolean dashes = lines.stream().anyMatch(line -> line.equals("---") || line.equals("--- "));
        return !change || dashes || mayHaveCopied()
                ? Optional.empty()
                : Optional.of(Fault.of("Patchwork may have cut the text of a mail (no --- line)"));
    }

    /** The body down to the line of dashes or the change, without blank lines at its end. */
    private List<String> message() {
        List<String> lines = Lines.of(text);
        List<String> message = lines.subList(body(lines), lines.size()).stream()
                .takeWhile(line -> !line.equals("---")
                        && !line.equals("--- ")
                        && !CHANGE.matcher(line).matches())
                .toList();
        int end = message.size();
        while (end > 0 && message.get(end - 1).isBlank()) {
            end--;
        }
        return message.subList(0, end);
    }

    private static int body(List<String> lines) {
        int blank = lines.indexOf("");
        return blank < 0 ? lines.size() : blank + 1;
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(ISO_8859_1);
    }
}
