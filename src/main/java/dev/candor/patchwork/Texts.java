package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.git.Fault;
import dev.candor.inbox.Letter;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.SeriesNews;
import dev.candor.patchwork.Entries.WholeMail;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the texts of a series as they were sent. One mbox for all of it, as a rule; a patch whose text may have in it what
 * others replied is read by itself.
 */
final class Texts {
    private static final Json.Reader<WholeMail> PATCH = Json.one(WholeMail.class);
    private static final int CAP = 32 << 20;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Who answers every patch of a long series must not cost a project all its calls. */
    private static final int MOST_ALONE = 250;

    private static final List<String> HEADERS = List.of(
            "From", "Reply-To", "X-Original-From", "Subject", "Date", "Message-ID", "In-Reply-To", "References");

    private final Api api;
    private final Site site;
    private final Mailbag mailbag;
    private final Ahead ahead;

    Texts(Api api, Site site, Mailbag mailbag, Ahead ahead) {
        this.api = api;
        this.site = site;
        this.mailbag = mailbag;
        this.ahead = ahead;
    }

    /**
     * Texts.
     *
     * @param texts by patch, in the order of the series
     * @param faults why these are not all, or not as they were sent
     */
    record Read(Map<Long, Sent> texts, List<Fault> faults) {
        Read {
            faults = List.copyOf(faults);
        }
    }

    /** @param news what was heard of it */
    Read of(WholeSeries series, SeriesNews news) {
        List<Entries.Mail> inOrder = series.patches().stream()
                .sorted(Comparator.comparing((Entries.Mail patch) -> Names.number(patch.name()))
                        .thenComparing(Entries.Mail::id))
                .toList();
        Set<Long> ids = inOrder.stream().map(Entries.Mail::id).collect(Collectors.toSet());
        Optional<Map<Long, String>> box = Box.cut(mbox(series.id()), ids);
        Map<Long, Sent> texts = new LinkedHashMap<>();
        List<Long> order = box.map(cut -> List.copyOf(cut.keySet()))
                .orElseGet(() -> inOrder.stream().map(Entries.Mail::id).toList());
        for (long patch : order) {
            texts.put(
                    patch, new Sent(box.map(cut -> cut.getOrDefault(patch, "")).orElse("")));
        }
        return alone(texts, box.isPresent() ? copied(series, news, texts) : ids);
    }

    /** Those in whose text there may be what others replied. */
    private Set<Long> copied(WholeSeries series, SeriesNews news, Map<Long, Sent> texts) {
        Set<Long> doubtful = texts.entrySet().stream()
                .filter(text -> text.getValue().mayHaveCopied())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!doubtful.isEmpty() && site.tellsReplies() && ahead.heard(series, news)) {
            doubtful.retainAll(replied(series.id()));
        }
        return doubtful;
    }

    private Set<Long> replied(long series) {
        return mailbag.letters(series).stream()
                .filter(letter -> letter.kind() == Letter.Kind.PATCH && letter.replied())
                .map(Letter::id)
                .collect(Collectors.toSet());
    }

    private Read alone(Map<Long, Sent> texts, Set<Long> alone) {
        List<Fault> faults = new ArrayList<>();
        alone.stream().sorted().limit(MOST_ALONE).forEach(patch -> texts.put(patch, new Sent(written(patch))));
        if (alone.size() > MOST_ALONE) {
            faults.add(Fault.of("not read as sent: more than %d patches have replies".formatted(MOST_ALONE)));
        }
        return new Read(texts, faults);
    }

    private byte[] mbox(long series) {
        Ask ask = Ask.get(Call.MBOX, "series/" + series + "/mbox/").within(CAP, LIMIT);
        Answer answer = api.send(ask);
        if (!answer.fine()) {
            throw api.trouble(ask, answer);
        }
        if (answer.cut()) {
            throw new Refused(ask + ": more than " + CAP + " bytes");
        }
        return answer.body();
    }

    /** Puts the mail together again from what Patchwork keeps of it, where no reply has gone into it. */
    private String written(long patch) {
        WholeMail mail = api.one(Ask.get(Call.PATCH, site.path("patches/" + patch + "/")), PATCH);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        mail.headers().forEach((name, value) -> headers.put(name, Headers.last(value)));
        String head = HEADERS.stream()
                .filter(headers::containsKey)
                .map(name -> name + ": " + headers.get(name) + "\n")
                .collect(Collectors.joining());
        String text = head + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + mail.content() + "\n\n" + mail.diff();
        return new String(text.replace("\r\n", "\n").getBytes(UTF_8), ISO_8859_1);
    }
}
