package dev.candor.git;

import java.util.Locale;

/** Knows, line by line, when a MIME part's header has just ended, so that the next line is the first of the part. */
final class PartHeaders {
    private boolean multipart;
    private State state = State.ELSEWHERE;

    private enum State {
        ELSEWHERE,
        IN_HEADER,
        AT_START
    }

    void line(LineChunks line, boolean header) {
        if (!line.begins()) {
            return;
        }
        if (header) {
            multipart = multipart || line.raw().toLowerCase(Locale.ROOT).contains("boundary");
        } else if (multipart) {
            state = line.starts("--") ? State.IN_HEADER : after(line);
        }
    }

    private State after(LineChunks line) {
        if (state != State.IN_HEADER) {
            return State.ELSEWHERE;
        }
        return line.blank() ? State.AT_START : HeaderLine.is(line, false) ? State.IN_HEADER : State.ELSEWHERE;
    }

    boolean startsPart() {
        return state == State.AT_START;
    }
}
