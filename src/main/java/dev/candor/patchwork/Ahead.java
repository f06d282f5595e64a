package dev.candor.patchwork;

import dev.candor.inbox.SeriesNews;
import dev.candor.patchwork.Entries.Event;
import dev.candor.patchwork.Entries.Mail;
import dev.candor.patchwork.Entries.Payload;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.wire.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hears of one series before its events' turn comes: who pushes a series is there before the poller. One request tells
 * whether anybody replied yet; without it every patch would have to be read by itself.
 */
final class Ahead {
    private static final Json.Reader<List<Event>> EVENTS = Json.many(Event.class);

    /** Of a series that we know for longer, the newest events do not tell how it began. */
    private static final Duration NEW = Duration.ofMinutes(10);

    private static final int MOST_PAGES = 4;

    private final Api api;
    private final Site site;
    private final News news;
    private final InstantSource clock;

    Ahead(Api api, Site site, News news, InstantSource clock) {
        this.api = api;
        this.site = site;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Whether all that happened to a series since it began is heard now. Events of mails that it did not have when it was
     * read are left to the poller.
     *
     * @param series as it was read, before this is asked
     */
    boolean heard(WholeSeries series, SeriesNews known) {
        if (known.followed()) {
            return true;
        }
        if (known.heard().plus(NEW).isBefore(clock.instant())) {
            return false;
        }
        List<Event> its = new ArrayList<>();
        int before = -1;
        for (int page = 1; page <= MOST_PAGES && before < its.size(); page++) {
            before = its.size();
            its.addAll(0, page(series, page));
            if (its.stream().anyMatch(event -> event.category().equals("series-created"))) {
                news.ahead(its, series.id());
                return true;
            }
        }
        return false;
    }

    /** The newest come first where no order is asked for; here the oldest do. */
    private List<Event> page(WholeSeries series, int page) {
        Set<Long> patches = series.patches().stream().map(Mail::id).collect(Collectors.toSet());
        String path = site.path("events/?project=" + Api.encoded(site.project()));
        return api.page(Call.EVENTS, path, page, EVENTS).reversed().stream()
                .filter(event -> about(series, patches, event.payload().orElseGet(() -> Payload.NONE)))
                .toList();
    }

    /** What strangers say in our name is the poller's, who rings for it. */
    private static boolean about(WholeSeries series, Set<Long> patches, Payload payload) {
        boolean its = payload.series().filter(one -> one.id() == series.id()).isPresent();
        boolean cover = payload.cover()
                .filter(one ->
                        series.coverLetter().filter(own -> own.id() == one.id()).isPresent())
                .isPresent();
        return payload.check().isEmpty()
                && payload.patch().map(one -> patches.contains(one.id())).orElse(its || cover);
    }
}
