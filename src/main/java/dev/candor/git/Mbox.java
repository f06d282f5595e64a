package dev.candor.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into mails as {@code git mailsplit} does: at lines {@code From ... date}. Without such a line at the start
 * all of it is one mail. It holds no more than a line at a time.
 *
 * <p>On purpose unlike git: such a line at the start of a MIME part does not cut, because there it belongs to an attached
 * patch; and {@code >From} is unquoted, as readers of mboxrd do, except in mails of format-patch, which does not quote.
 */
final class Mbox {
    private final LineChunks lines;
    private Optional<MailBytes> current = Optional.empty();
    private boolean begun;
    private boolean there;
    private boolean boxed;

    Mbox(InputStream in) {
        lines = new LineChunks(in);
    }

    /** The next mail, from its first header on; what was left of the one before is skipped. Empty at the end. */
    Optional<MailBytes> next() throws IOException {
        begin();
        if (current.isPresent()) {
            current.get().skipAll();
            there = current.get().nextBegins();
        }
        current = there ? Optional.of(open()) : Optional.empty();
        return current;
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        there = lines.next();
        while (there && lines.blank()) {
            there = lines.next();
        }
        boxed = there && FromLine.is(lines);
    }

    private MailBytes open() {
        return new MailBytes(lines, boxed, boxed ? FromLine.commit(lines.raw()) : Optional.empty());
    }
}
