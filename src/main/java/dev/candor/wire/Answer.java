package dev.candor.wire;

import java.net.http.HttpHeaders;
import java.util.Optional;

/** What a forge answered, still as bytes. */
public final class Answer {
    private final int status;
    private final HttpHeaders headers;
    private final Capped.Bytes body;

    Answer(int status, HttpHeaders headers, Capped.Bytes body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public boolean fine() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    public boolean has(String name) {
        return headers.firstValue(name).isPresent();
    }

    public byte[] body() {
        return body.read();
    }

    /** Whether there was more than we take; then the body is worth nothing. */
    public boolean cut() {
        return body.cut();
    }
}
