package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Decodes header fields. */
final class FieldText {
    /** The decoder takes time quadratic in what it is given; nobody writes a field half as long. */
    private static final int LONGEST = 8 << 10;

    private FieldText() {}

    /** @param raw unfolded, one char for each byte; its encoded words and bytes of whatever encoding become text */
    static String decoded(String raw) {
        String text = Text.decode(raw.getBytes(ISO_8859_1));
        return text.contains("=?") && text.length() <= LONGEST
                ? DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, UTF_8)
                : text;
    }
}
