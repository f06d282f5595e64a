package dev.candor.cli;

import dev.candor.git.Diff;
import dev.candor.git.Person;
import dev.candor.git.Text;
import dev.candor.submission.Patch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads patch files: one mail, an mbox of them, or a bare diff. MIME is mime4j's work. */
final class PatchFiles {
    private static final Pattern BRACKETS =
            Pattern.compile("^(\\s*(Re:|\\[[^\\]]{0,200}\\])\\s*)+", Pattern.CASE_INSENSITIVE);

    private PatchFiles() {}

    /** @throws Unreadable when there is no patch in it */
    static void read(String name, byte[] bytes, Consumer<Patch> patches) throws IOException {
        List<byte[]> mails = mails(bytes);
        int before = 0;
        for (byte[] mail : mails) {
            Optional<Patch> patch = patch(name, mail);
            patch.ifPresent(patches);
            before += patch.isPresent() ? 1 : 0;
        }
        if (before == 0) {
            throw new Unreadable(
                    "%s: no patch in %d bytes; expected a diff, a mail of git format-patch, or an mbox of them"
                            .formatted(name, bytes.length));
        }
    }

    private static Optional<Patch> patch(String name, byte[] bytes) throws IOException {
        if (!headed(bytes)) {
            Diff diff = Diff.parse(bytes);
            return diff.files().isEmpty() && diff.whole()
                    ? Optional.empty()
                    : Optional.of(new Patch(name, new Person("", ""), "", Optional.of(diff)));
        }
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).build());
        Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
        byte[] body = text(mail);
        Diff diff = Diff.parse(body);
        return diff.files().isEmpty() && diff.whole()
                ? Optional.empty()
                : Optional.of(patch(name, mail, Text.decode(body), diff));
    }

    private static Patch patch(String name, Message mail, String body, Diff diff) {
        String subject = BRACKETS.matcher(Optional.ofNullable(mail.getSubject()).orElse(""))
                .replaceFirst("");
        Person author = Optional.ofNullable(mail.getFrom()).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(from -> new Person(Optional.ofNullable(from.getName()).orElse(""), from.getAddress()))
                .orElse(new Person("", ""));
        List<String> lines = new ArrayList<>(body.lines().toList());
        if (!lines.isEmpty() && lines.getFirst().startsWith("From: ")) {
            author = Person.of(lines.removeFirst().substring("From: ".length()));
        }
        String id = Optional.ofNullable(mail.getMessageId()).orElse(name);
        return new Patch(id, author, subject + "\n\n" + message(lines), Optional.of(diff));
    }

    /** What git am would keep: the lines above the first {@code ---} or the diff. */
    private static String message(List<String> lines) {
        return String.join(
                                "\n",
                                lines.stream()
                                        .takeWhile(line -> !line.equals("---")
                                                && !line.startsWith("diff --git ")
                                                && !line.startsWith("--- a/"))
                                        .toList())
                        .strip()
                + "\n";
    }

    private static byte[] text(Entity entity) throws IOException {
        var all = new ByteArrayOutputStream();
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                all.write(text(part));
            }
        } else if (entity.getBody() instanceof SingleBody single) {
            single.writeTo(all);
        }
        return all.toByteArray();
    }

    private static boolean headed(byte[] bytes) {
        String head = Text.decode(bytes, 0, Math.min(bytes.length, 2000));
        return head.startsWith("From ") || head.lines().limit(40).anyMatch(line -> line.startsWith("Subject:"));
    }

    /** Splits at the {@code From } lines of an mbox that come after an empty line. */
    private static List<byte[]> mails(byte[] bytes) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 5 < bytes.length; i++) {
            boolean begins = i == 0 || (i > 1 && bytes[i - 1] == '\n' && bytes[i - 2] == '\n');
            if (begins
                    && bytes[i] == 'F'
                    && bytes[i + 1] == 'r'
                    && bytes[i + 2] == 'o'
                    && bytes[i + 3] == 'm'
                    && bytes[i + 4] == ' ') {
                starts.add(i);
            }
        }
        if (starts.isEmpty()) {
            return List.of(bytes);
        }
        List<byte[]> mails = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : bytes.length;
            mails.add(afterFromLine(bytes, starts.get(i), end));
        }
        return mails;
    }

    private static byte[] afterFromLine(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return java.util.Arrays.copyOfRange(bytes, Math.min(at + 1, end), end);
    }
}
