package dev.candor.git;

import java.util.ArrayList;
import java.util.List;

/** Reads the trailers out of a commit message. */
public final class Trailers {
    private Trailers() {}

    /**
     * Exactly what {@code git interpret-trailers --parse --no-divider} prints without any configuration, for every
     * message and in time linear in its length. The rules are those of git's {@code trailer.c} (2.39; later versions
     * first end an unended last line, which matters only when that line is {@code Conflicts:}). A message ends at its
     * first NUL.
     *
     * @param message whole, title included; see {@link Text#decode} for messages that are not UTF-8
     * @return in the order of the message; empty when it has no trailers
     */
    public static List<Trailer> parse(String message) {
        int nul = message.indexOf('\0');
        String text = nul < 0 ? message : message.substring(0, nul);
        TrailerBlock block = TrailerBlock.in(text);
        List<Trailer> trailers = new ArrayList<>();
        for (int line = block.start(); line < block.end(); ) {
            int separator = MessageLines.separator(text, line);
            int next = MessageLines.after(text, line);
            if (separator > 0) {
                next = afterFolds(text, next, block.end());
                trailers.add(trailer(text, line, line + separator, next));
            }
            line = next;
        }
        return List.copyOf(trailers);
    }

    private static int afterFolds(String text, int next, int end) {
        int line = next;
        while (line < end && MessageLines.isSpace(text.charAt(line))) {
            line = MessageLines.after(text, line);
        }
        return line;
    }

    private static Trailer trailer(String text, int start, int separator, int end) {
        return new Trailer(trimmed(text.substring(start, separator)), trimmed(unfolded(text, separator + 1, end)));
    }

    private static String unfolded(String text, int from, int to) {
        StringBuilder value = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c != '\n') {
                value.append(c);
                continue;
            }
            value.append(' ');
            while (at + 1 < to && MessageLines.isSpace(text.charAt(at + 1))) {
                at++;
            }
        }
        return value.toString();
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && MessageLines.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && MessageLines.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
