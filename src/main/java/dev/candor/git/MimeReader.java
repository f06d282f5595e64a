package dev.candor.git;

import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Walks through one mail: mime4j tells its parts, {@link MailParts} what is in them. */
final class MimeReader {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int MOST_FIELDS = 10_000;
    private static final int DEEPEST = 20;

    private final MailParts parts;
    private final MailHeader header = new MailHeader();
    private Optional<String> contentType = Optional.empty();
    private boolean disposed;
    private int depth;
    private int lines;

    MimeReader(MailParts parts) {
        this.parts = parts;
    }

    /** Reads what can be read; the rest is faults. */
    MailHeader read(MailBytes bytes) throws IOException {
        var config = new MimeConfig.Builder()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        var tokens = new MimeTokenStream(config, monitor(), null);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            tokens.parse(bytes);
            for (var at = tokens.getState();
                    at != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
                    at = tokens.next()) {
                take(at, tokens);
            }
        } catch (MimeException | MimeIOException broken) {
            parts.fault("a mail that cannot be taken apart: " + broken.getMessage());
        }
        if (depth > DEEPEST) {
            parts.fault("a mail with parts in parts, more than " + DEEPEST + " deep");
        }
        return header;
    }

    private DecodeMonitor monitor() {
        return new DecodeMonitor() {
            @Override
            public boolean warn(String event, String done) {
                if (event.equals(Event.MIME_BODY_PREMATURE_END.toString())) {
                    parts.fault("a mail that ends before the last delimiter of its parts");
                }
                return false;
            }

            @Override
            public boolean isListening() {
                return true;
            }
        };
    }

    private void take(EntityState at, MimeTokenStream tokens) throws IOException {
        switch (at) {
            case T_START_HEADER -> {
                contentType = Optional.empty();
                disposed = false;
            }
            case T_FIELD -> field(tokens.getField());
            case T_END_HEADER -> lines++;
            case T_START_MULTIPART -> depth++;
            case T_END_MULTIPART -> depth--;
            case T_BODY -> {
                Part part = Part.of(tokens.getBodyDescriptor(), contentType, disposed);
                parts.take(part, new Decoded(tokens.getInputStream(), part.transfer(), depth > 0), header, lines);
            }
            default -> {
                // what surrounds the parts is for programs that know no MIME
            }
        }
    }

    private void field(Field field) {
        byte[] raw = field.getRaw().toByteArray();
        String text = Charsets.raw(raw, 0, raw.length);
        lines += (int) text.chars().filter(c -> c == '\n').count() + 1;
        String value = unfolded(text.substring(text.indexOf(':') + 1));
        if (depth == 0) {
            header.add(field.getName(), value);
        }
        if (field.getName().equalsIgnoreCase("Content-Type")) {
            contentType = Optional.of(value);
        } else if (field.getName().equalsIgnoreCase("Content-Disposition")) {
            disposed = value.strip().regionMatches(true, 0, "attachment", 0, 10);
        }
    }

    /** As git does it: each line without blanks at its end, one blank instead of its first character. */
    private static String unfolded(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        StringBuilder one = new StringBuilder(text.length());
        for (String line : text.split("\n")) {
            one.append(
                    one.isEmpty() || line.isEmpty() ? line.stripTrailing() : (" " + line.substring(1)).stripTrailing());
        }
        return one.toString();
    }
}
