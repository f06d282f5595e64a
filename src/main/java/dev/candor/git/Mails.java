package dev.candor.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads patch mails out of what people have: an mbox, plain or mboxrd, one mail, an attached patch, a bare diff. The text
 * of a mail is kept up to 1 MiB, a diff as far as {@link Keep} says; no more than one mail is in memory at a time.
 */
public final class Mails {
    private Mails() {}

    /**
     * Hands over each mail as soon as it is read, in the order of the stream; a mail without a patch too. A text that is
     * no mail at all comes as one with an {@linkplain Envelope#NONE empty envelope}. The stream is left open.
     *
     * @return how many bytes were read
     */
    public static long read(InputStream in, Keep keep, Consumer<Mail> mails) throws IOException {
        return read(in, keep, 0, mails);
    }

    /** @param depth how many mails the stream is attached in */
    static long read(InputStream in, Keep keep, int depth, Consumer<Mail> mails) throws IOException {
        var mbox = new Mbox(in);
        long bytes = 0;
        for (var mail = mbox.next(); mail.isPresent(); mail = mbox.next()) {
            var parts = new MailParts(keep, depth, mails);
            MailHeader header = new MimeReader(parts).read(mail.get());
            parts.end(mail.get().commit(), header);
            mail.get().skipAll();
            bytes += mail.get().count();
        }
        return bytes;
    }

    /** As {@link #read}, for an mbox that is in memory anyway. */
    public static List<Mail> of(byte[] mbox) {
        List<Mail> mails = new ArrayList<>();
        try {
            read(new ByteArrayInputStream(mbox), Keep.USUAL, mails::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(mails);
    }
}
