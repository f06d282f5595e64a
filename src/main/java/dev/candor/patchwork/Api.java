package dev.candor.patchwork;

import dev.candor.forge.ForgeException;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import dev.candor.wire.Wire;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A Patchwork as the rest of the room asks it: answers that are values, and trouble that is Busy or Refused. What answers
 * link to is never followed: a proxy may have given them another scheme or host.
 */
final class Api {
    /** Patchwork gives no more on a page, whatever is asked for. */
    static final int PER_PAGE = 250;

    private static final String NO_SUCH_PAGE = "Invalid page.";

    private final Wire wire;
    private final Pace pace;
    private final Failure failure;

    Api(Wire wire, Pace pace, Failure failure) {
        this.wire = wire;
        this.pace = pace;
        this.failure = failure;
    }

    /**
     * Any answer that a caller may make something of.
     *
     * @throws Busy for no answer, a wrong token, 429 and 5xx
     */
    Answer send(Ask ask) {
        failure.allowed(ask);
        Answer answer = pace.paced(() -> wire.send(ask));
        if (Failure.total(answer)) {
            throw failure.of(ask, answer);
        }
        return answer;
    }

    /** Makes an answer that was not hoped for into what the worker understands. */
    ForgeException trouble(Ask ask, Answer answer) {
        return failure.of(ask, answer);
    }

    /** The same as a sentence, for what the submission can do without. */
    String said(Ask ask, Answer answer) {
        return failure.said(ask, answer);
    }

    /**
     * A whole answer of status 2xx.
     *
     * @throws Refused for all that is not, also one too long to take
     */
    Answer fine(Ask ask) {
        Answer answer = send(ask);
        if (!answer.fine()) {
            throw trouble(ask, answer);
        }
        if (answer.cut()) {
            throw new Refused(ask + ": more than " + ask.cap() + " bytes");
        }
        return answer;
    }

    <T> T one(Ask ask, Json.Reader<T> reader) {
        return read(ask, fine(ask), reader);
    }

    /**
     * One page of a list; empty after the last, also when that page was there a moment ago.
     *
     * @param path with a query
     * @param page from 1
     */
    <T> List<T> page(Call call, String path, int page, Json.Reader<List<T>> reader) {
        Ask ask = Ask.get(call, path + "&per_page=" + PER_PAGE + "&page=" + page);
        Answer answer = send(ask);
        if (answer.status() == 404 && page > 1 && Failure.words(answer).equals(NO_SUCH_PAGE)) {
            return List.of();
        }
        if (!answer.fine()) {
            throw trouble(ask, answer);
        }
        if (answer.cut()) {
            throw new Refused(ask + ": more than " + ask.cap() + " bytes");
        }
        return read(ask, answer, reader);
    }

    /** A body that is no JSON is a proxy's page or half an answer: it may pass. */
    <T> T read(Ask ask, Answer answer, Json.Reader<T> reader) {
        try {
            return reader.read(answer.body());
        } catch (IOException e) {
            throw new Busy(ask + ": " + answer.status() + " but not the JSON expected");
        }
    }

    /** For a path segment or a query value. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
