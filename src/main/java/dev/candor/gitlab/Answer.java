package dev.candor.gitlab;

import java.net.http.HttpHeaders;
import java.util.Optional;

/** What GitLab answered, still as bytes. */
final class Answer {
    private final int status;
    private final HttpHeaders headers;
    private final Capped.Bytes body;

    Answer(int status, HttpHeaders headers, Capped.Bytes body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    boolean fine() {
        return status >= 200 && status < 300;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return headers.firstValue(name).isPresent();
    }

    byte[] body() {
        return body.read();
    }

    /** Whether there was more than we take; then the body is worth nothing. */
    boolean cut() {
        return body.cut();
    }
}
