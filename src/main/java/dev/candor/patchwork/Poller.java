package dev.candor.patchwork;

import dev.candor.forge.ForgeException;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.inbox.Bookmark;
import dev.candor.inbox.Bookmarks;
import dev.candor.patchwork.Entries.Event;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the events of a project. It looks back a little each time, because events become visible late and out of order,
 * and now and then further, because clocks are set back; it knows by their ids those it had. Where it stands is the date of
 * the newest event, in the server's own words; what an event rings for is stored before that is moved.
 */
public final class Poller {
    private static final Json.Reader<List<Event>> EVENTS = Json.many(Event.class);

    /** A bot that begins today does not judge the years before. */
    private static final Duration BEFORE_US = Duration.ofDays(1);

    /** A server whose clock goes by summer time has an hour twice: what is new then lies among what is old. */
    private static final Duration SET_BACK = Duration.ofMinutes(70);

    private static final Duration LOOKS_FAR = Duration.ofMinutes(10);

    /** What is left after so many pages is read by the next poll. */
    private static final int MOST_PAGES = 40;

    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private final PatchworkSettings settings;
    private final Api api;
    private final Site site;
    private final Bookmarks bookmarks;
    private final News news;
    private final InstantSource clock;
    private Instant rested = Instant.EPOCH;
    private Instant far = Instant.EPOCH;
    private int failures;

    Poller(PatchworkSettings settings, Api api, Site site, Bookmarks bookmarks, News news, InstantSource clock) {
        this.settings = settings;
        this.api = api;
        this.site = site;
        this.bookmarks = bookmarks;
        this.news = news;
        this.clock = clock;
    }

    /** Reads what is new. Costs one request when that is nothing; after trouble, none for a while. */
    public synchronized Polled run() {
        if (clock.instant().isBefore(rested)) {
            return new Polled(0, 0, Optional.empty());
        }
        try {
            Polled polled = read();
            failures = 0;
            return polled;
        } catch (ForgeException e) {
            rested = clock.instant().plus(rest(e));
            failures++;
            return new Polled(0, 0, Optional.of(e.why()));
        }
    }

    private Duration rest(ForgeException trouble) {
        Duration longer = settings.pollEvery().multipliedBy(1L << Math.min(failures, 10));
        Duration rest = longer.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : longer;
        return trouble instanceof Busy busy
                ? busy.after().filter(asked -> asked.compareTo(rest) > 0).orElse(rest)
                : rest;
    }

    private Polled read() {
        Optional<Bookmark> stands = bookmarks.of(settings.name()).or(this::begin);
        return stands.map(this::read).orElseGet(() -> new Polled(0, 0, Optional.empty()));
    }

    private Polled read(Bookmark from) {
        boolean wide = !clock.instant().isBefore(far);
        Duration back = wide ? furthest() : settings.overlap();
        String since = NaiveTime.before(from.date(), back).orElseThrow();
        String path = site.path("events/?project=" + Api.encoded(site.project()) + "&order=date&since=" + since);
        List<Event> all = new ArrayList<>();
        Bookmark stands = from;
        int rung = 0;
        boolean last = false;
        for (int page = 1; page <= MOST_PAGES && !last; page++) {
            List<Event> events = api.page(Call.EVENTS, path, page, EVENTS);
            last = events.size() < Api.PER_PAGE;
            rung += news.take(unseen(from, all, events));
            all.addAll(events);
            stands = moved(stands, Bookmarking.after(from, all, furthest(), last && wide));
        }
        far = wide ? clock.instant().plus(LOOKS_FAR) : far;
        return new Polled(unseen(from, List.of(), all).size(), rung, Optional.empty());
    }

    private Duration furthest() {
        return settings.overlap().compareTo(SET_BACK) > 0 ? settings.overlap() : SET_BACK;
    }

    private static List<Event> unseen(Bookmark from, List<Event> before, List<Event> events) {
        Set<Long> seen = new HashSet<>(from.seen());
        before.forEach(event -> seen.add(event.id()));
        return events.stream().filter(event -> seen.add(event.id())).toList();
    }

    /** The first poll ever begins a day before the newest event; where there is none, it waits for the first. */
    private Optional<Bookmark> begin() {
        Ask newest = Ask.get(Call.EVENTS, site.path("events/?project=" + Api.encoded(site.project()) + "&per_page=1"));
        return api.one(newest, EVENTS).stream()
                .findFirst()
                .flatMap(event -> NaiveTime.before(event.date(), BEFORE_US))
                .map(date -> new Bookmark(date, Set.of()));
    }

    private Bookmark moved(Bookmark from, Bookmark to) {
        if (!from.equals(to)) {
            bookmarks.move(settings.name(), to);
        }
        return to;
    }
}
