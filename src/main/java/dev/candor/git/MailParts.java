package dev.candor.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts the parts of one mail where they belong: into its text, or into mails of their own. */
final class MailParts {
    private static final int PEEKED = 8 << 10;
    private static final int DEEPEST = 3;

    private final Keep keep;
    private final int depth;
    private final Consumer<Mail> mails;
    private final MailBody body;
    private boolean text;
    private int attached;

    /** @param depth how many mails this one is attached in */
    MailParts(Keep keep, int depth, Consumer<Mail> mails) {
        this.keep = keep;
        this.depth = depth;
        this.mails = mails;
        body = new MailBody(keep);
    }

    void fault(String what) {
        body.fault(what);
    }

    void take(Part part, InputStream decoded, MailHeader header, int above) throws IOException {
        var in = new BufferedInputStream(decoded, PEEKED);
        if (part.html() && text) {
            return;
        }
        if (depth < DEEPEST && (part.attached() || text) && isMail(in)) {
            Mails.read(in, keep, depth + 1, mail -> attached(mail, header));
            return;
        }
        text = text || !part.media() && !part.html();
        body.charset(part.charset());
        body.above(above);
        read(in, part, part.media() ? body::diff : body::line);
    }

    private static void read(InputStream in, Part part, LineSource.Sink sink) throws IOException {
        if (part.flowed()) {
            var flowed = new Flowed(part.delSp(), sink);
            LineSource.split(in, flowed);
            flowed.end();
        } else {
            LineSource.split(in, sink);
        }
    }

    /** Whether a part begins like a file of format-patch, or a mail that was saved. */
    private static boolean isMail(BufferedInputStream in) throws IOException {
        in.mark(PEEKED);
        byte[] start = in.readNBytes(PEEKED);
        in.reset();
        boolean from = false;
        boolean subject = false;
        for (String line : Charsets.raw(start, 0, start.length).stripLeading().split("\r?\n", 100)) {
            if (FromLine.is(line + "\n")) {
                return true;
            }
            from = from || line.startsWith("From: ");
            subject = subject || line.startsWith("Subject: ");
            if (line.isEmpty() || from && subject) {
                break;
            }
        }
        return from && subject;
    }

    private void attached(Mail mail, MailHeader header) {
        if (mail.patch()) {
            attached++;
            mails.accept(mail.attachedTo(header.envelope(), attached));
        }
    }

    /** Hands over the mail itself, unless all it does is to carry others. */
    void end(Optional<String> commit, MailHeader header) {
        Mail mail = body.mail(header.envelope(), commit, header);
        if (attached == 0 || mail.patch()) {
            mails.accept(mail);
        }
    }
}
