package dev.candor.gitlab;

import dev.candor.forge.ForgeException;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.git.Fault;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Digits;
import dev.candor.wire.Json;
import dev.candor.wire.Pages;
import dev.candor.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** GitLab's API as the rest of the room asks it: answers that are values, and trouble that is Busy or Refused. */
final class Api {
    static final int PER_PAGE = 100;
    private static final int MOST_PAGES = 200;

    private final Wire wire;
    private final Failure failure;

    Api(Wire wire, Failure failure) {
        this.wire = wire;
        this.failure = failure;
    }

    /**
     * Any answer that a caller may make something of.
     *
     * @throws Busy for no answer, 401, 429 and 5xx; and without asking while an earlier answer keeps us away
     */
    Answer send(Ask ask) {
        failure.allowed(ask);
        Answer answer = wire.send(ask);
        if (Failure.total(answer.status())) {
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
            throw new Refused(tooLong(ask).toString());
        }
        return answer;
    }

    <T> T one(Ask ask, Json.Reader<T> reader) {
        return read(ask, fine(ask), reader);
    }

    /** An answer of status 2xx; empty where GitLab does not have it or does not show it. */
    <T> Optional<T> maybe(Ask ask, Json.Reader<T> reader) {
        Answer answer = send(ask);
        if (answer.status() == 403 || answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.fine() || answer.cut()) {
            throw trouble(ask, answer);
        }
        return Optional.of(read(ask, answer, reader));
    }

    /** All pages of a list. */
    <T> Pages<T> list(Call call, String path, Json.Reader<List<T>> reader) {
        return list(call, path, reader, MOST_PAGES, all -> false);
    }

    /**
     * The pages of a list, by number and always below our own base URL; what the answers link to is not followed.
     *
     * @param path without {@code page} and {@code per_page}
     * @param most no page after that one is fetched; that there was one is a fault
     * @param enough asked after each page; what is not fetched then is no fault
     */
    <T> Pages<T> list(Call call, String path, Json.Reader<List<T>> reader, int most, Predicate<List<T>> enough) {
        List<T> all = new ArrayList<>();
        String start = path + (path.contains("?") ? "&" : "?") + "per_page=" + PER_PAGE + "&page=";
        for (int page = 1; page <= most; page++) {
            Ask ask = Ask.get(call, start + page);
            Answer answer = send(ask);
            if (!answer.fine()) {
                throw trouble(ask, answer);
            }
            if (answer.cut()) {
                return new Pages<>(all, Optional.of(tooLong(ask)));
            }
            List<T> items = read(ask, answer, reader);
            all.addAll(items);
            if (enough.test(all) || last(answer, page, items.size())) {
                return new Pages<>(all, Optional.empty());
            }
        }
        return new Pages<>(all, Optional.of(Fault.of("more than " + most * PER_PAGE + " " + call.kind())));
    }

    /** A body that is no JSON is a proxy's page or half an answer: it may pass. */
    <T> T read(Ask ask, Answer answer, Json.Reader<T> reader) {
        try {
            return reader.read(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Busy(ask + ": " + answer.status() + " but not the JSON expected");
        }
    }

    static Fault tooLong(Ask ask) {
        return Fault.of(ask + ": more than " + ask.cap() + " bytes");
    }

    /** A page may hold fewer items than asked for and still not be the last, so the header decides where it is there. */
    private static boolean last(Answer answer, int page, int items) {
        if (answer.has("X-Next-Page")) {
            return answer.header("X-Next-Page").flatMap(Digits::read).orElse(0L) != page + 1L;
        }
        return items < PER_PAGE;
    }
}
