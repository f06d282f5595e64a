package dev.candor.git;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/**
 * How a part of a mail is to be read.
 *
 * @param type such as {@code text/plain}
 * @param flowed whether soft line breaks have to be undone (RFC 3676)
 * @param delSp whether the blank at such a break goes too
 * @param attached whether the part says that it is an attachment, or a patch
 */
record Part(
        String type, Optional<Charset> charset, Transfer transfer, boolean flowed, boolean delSp, boolean attached) {
    static Part of(BodyDescriptor described, Optional<String> contentType, boolean disposed) {
        String type = described.getMimeType().toLowerCase(Locale.ROOT);
        boolean patch = type.endsWith("/x-patch") || type.endsWith("/x-diff") || type.startsWith("message/");
        return new Part(
                type,
                Optional.ofNullable(described.getCharset()).flatMap(Charsets::named),
                Transfer.named(described.getTransferEncoding()),
                contentType.filter(field -> is(field, "format", "flowed")).isPresent(),
                contentType.filter(field -> is(field, "delsp", "yes")).isPresent(),
                disposed || patch);
    }

    private static boolean is(String contentType, String name, String value) {
        RawField field = new RawField("Content-Type", contentType);
        for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(field).getParams()) {
            if (name.equalsIgnoreCase(pair.getName()) && value.equalsIgnoreCase(pair.getValue())) {
                return true;
            }
        }
        return false;
    }

    boolean html() {
        return type.equals("text/html");
    }

    /** Whether nobody would look for a message in it. */
    boolean media() {
        return type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.endsWith("-signature");
    }
}
