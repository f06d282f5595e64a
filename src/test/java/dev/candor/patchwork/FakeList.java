package dev.candor.patchwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The one project of {@link FakePatchwork}: what was sent to its list, and what people and programs did. */
public final class FakeList {
    static final String PROJECT = "qemu";
    private static final LocalDateTime FIRST_REPLY = LocalDateTime.parse("2026-11-20T18:00:01");
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    /** A check as it stands. */
    public record FakeCheck(
            long id,
            long patch,
            String user,
            String state,
            String url,
            String context,
            String description,
            String date) {}

    /** A bundle as it stands. */
    public record FakeBundle(long id, String name, String owner, boolean open, List<Long> patches) {}

    /** An event; hidden ones are there and not shown yet. */
    record FakeEvent(long id, String category, String date, Optional<String> actor, ObjectNode payload) {}

    final Map<Long, FakeSeries> series = new TreeMap<>();
    final Map<Long, FakeMail> patches = new TreeMap<>();
    final Map<Long, FakeMail> covers = new TreeMap<>();
    final List<FakeEvent> events = new ArrayList<>();
    final List<FakeEvent> held = new ArrayList<>();
    final Map<Long, FakeCheck> checks = new LinkedHashMap<>();
    final Map<Long, FakeBundle> bundles = new LinkedHashMap<>();
    final List<String> maintainers = new ArrayList<>(List.of("aibot"));
    /** With what Message-IDs begin. */
    String prefix = "2026.";

    private LocalDateTime clock = LocalDateTime.parse("2026-11-22T17:16:08");
    private long ids;
    private int replied;
    private boolean holding;
    boolean newest13 = true;

    synchronized long next() {
        return ++ids;
    }

    /** The server's clock, which has nothing to do with ours. */
    public synchronized FakeList clock(String time) {
        clock = LocalDateTime.parse(time);
        return this;
    }

    synchronized String now() {
        clock = clock.plusNanos(1_234_000);
        return MICROS.format(clock);
    }

    /** Only speaks the API of version 1.2, which tells of no replies. */
    public FakeList old() {
        newest13 = false;
        return this;
    }

    /** From now on events have their place but are not shown. */
    public synchronized void hold() {
        holding = true;
    }

    /** The held events are shown, in the places they had. */
    public synchronized void release() {
        holding = false;
        events.addAll(held);
        held.clear();
        events.sort((one, other) -> one.date().compareTo(other.date()));
    }

    synchronized void event(String category, Optional<String> actor, ObjectNode payload) {
        if (!newest13 && category.contains("comment")) {
            return;
        }
        (holding ? held : events).add(new FakeEvent(next(), category, now(), actor, payload));
    }

    /** A new, empty series. */
    synchronized FakeSeries series(String name, String from, int version, int total) {
        FakeSeries made = new FakeSeries(series.size() + 1, name, from, version, total);
        series.put(made.id, made);
        return made;
    }

    /** The first mail of a series; the events are those of a real server. */
    synchronized FakeMail cover(FakeSeries to, String content) {
        String place = (to.version > 1 ? "v" + to.version + " " : "") + "0/" + to.total;
        FakeMail cover = mail(covers.size() + 1, to, "[PATCH " + place + "] " + to.name, content, "");
        cover.series = to.id;
        covers.put(cover.id, cover);
        boolean first = to.patches.isEmpty();
        to.cover = Optional.of(cover);
        if (first) {
            event("series-created", Optional.empty(), FakeJson.payload("series", FakeJson.series(to)));
        }
        event("cover-created", Optional.empty(), FakeJson.payload("cover", FakeJson.mail(cover)));
        return cover;
    }

    synchronized FakeMail patch(FakeSeries to, int number, String subject, String content, String diff) {
        String version = to.version > 1 ? "v" + to.version + " " : "";
        String prefix = to.total == 1 && number == 1
                ? "[PATCH" + (version.isEmpty() ? "" : " " + version.strip()) + "] "
                : "[PATCH " + version + number + "/" + to.total + "] ";
        return patch(to, prefix + subject, number, content, diff);
    }

    /** @param subject with what stands in brackets before it, which need not be what the series says */
    synchronized FakeMail patch(FakeSeries to, String subject, int number, String content, String diff) {
        FakeMail patch = mail(patches.size() + 1, to, subject, content, diff);
        patch.series = to.id;
        patches.put(patch.id, patch);
        boolean first = to.patches.isEmpty() && to.cover.isEmpty();
        event("patch-created", Optional.empty(), FakeJson.payload("patch", FakeJson.mail(patch)));
        if (first) {
            event("series-created", Optional.empty(), FakeJson.payload("series", FakeJson.series(to)));
        }
        to.patches.add(patch);
        to.patches.sort((one, other) -> Integer.compare(one.number(), other.number()));
        boolean lower = to.patches.stream().filter(one -> one.number() < number).count() >= number - 1;
        if (lower) {
            ObjectNode both = FakeJson.payload("patch", FakeJson.mail(patch));
            both.set("series", FakeJson.series(to));
            event("patch-completed", Optional.empty(), both);
        }
        if (to.patches.size() >= to.total) {
            event("series-completed", Optional.empty(), FakeJson.payload("series", FakeJson.series(to)));
        }
        return patch;
    }

    /** A request to pull: a patch of no series. */
    synchronized FakeMail pull(String subject) {
        FakeMail patch = new FakeMail(
                patches.size() + 1,
                "<pull-" + next() + "@x>",
                "Mary <m@x.org>",
                subject,
                "please",
                "",
                "2026-11-20T09:00:00");
        patches.put(patch.id, patch);
        event("patch-created", Optional.empty(), FakeJson.payload("patch", FakeJson.mail(patch)));
        return patch;
    }

    private FakeMail mail(long id, FakeSeries to, String subject, String content, String diff) {
        String msgid = "<" + prefix + to.id + "-" + next() + "@example.com>";
        return new FakeMail(id, msgid, to.from, subject, content, diff, "2026-11-20T09:00:00");
    }

    /** A reply whose number a reply to another kind of mail may have too. */
    synchronized void reply(FakeMail to, long id, String from, String content) {
        FakeMail reply =
                new FakeMail(id, "<n" + next() + "@x>", from, "Re: " + to.subject, content, "", FIRST_REPLY.toString());
        to.replies.add(reply);
        told(to, reply);
    }

    synchronized FakeMail reply(FakeMail to, String from, String content) {
        return reply(to, from, content, Map.of());
    }

    /** @param headers besides those that every mail has */
    synchronized FakeMail reply(FakeMail to, String from, String content, Map<String, String> headers) {
        return reply(
                to, from, content, headers, FIRST_REPLY.plusMinutes(replied++).toString());
    }

    /** @param date by the sender's clock */
    synchronized FakeMail reply(FakeMail to, String from, String content, Map<String, String> headers, String date) {
        FakeMail reply = new FakeMail(
                next(), "<reply-" + next() + "@example.org>", from, "Re: " + to.subject, content, "", date);
        headers.forEach(reply.headers::put);
        to.replies.add(reply);
        told(to, reply);
        return reply;
    }

    /** Somebody ticks a box on a reply: its event comes again. */
    synchronized void echo(FakeMail to, FakeMail reply) {
        told(to, reply);
    }

    private void told(FakeMail to, FakeMail reply) {
        boolean cover = covers.containsValue(to);
        ObjectNode payload = FakeJson.payload(cover ? "cover" : "patch", FakeJson.mail(to));
        payload.set("comment", FakeJson.object().put("id", reply.id).put("msgid", reply.msgid));
        event(cover ? "cover-comment-created" : "patch-comment-created", Optional.empty(), payload);
    }

    /** @param user in whose name, which anybody may say */
    synchronized FakeCheck check(
            long patch, String user, String state, String url, String context, String description) {
        FakeCheck check = new FakeCheck(next(), patch, user, state, url, context, description, now());
        checks.put(check.id(), check);
        ObjectNode payload = FakeJson.payload("patch", FakeJson.mail(patch(patch)));
        payload.set("check", FakeJson.check(check, false));
        event("check-created", Optional.of(user), payload);
        return check;
    }

    FakeMail patch(long id) {
        return Objects.requireNonNull(patches.get(id));
    }

    /** Those under our name on a patch, the oldest first. */
    synchronized List<FakeCheck> checks(FakeMail patch) {
        return checks.values().stream()
                .filter(check -> check.patch() == patch.id && check.context().equals("ai-policy"))
                .toList();
    }

    synchronized List<FakeBundle> bundles() {
        return List.copyOf(bundles.values());
    }

    synchronized List<FakeEvent> shownEvents() {
        List<FakeEvent> shown = new ArrayList<>(events);
        shown.sort((one, other) -> one.date().compareTo(other.date()));
        return Collections.unmodifiableList(shown);
    }
}
