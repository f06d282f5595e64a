package dev.candor.patchwork;

import dev.candor.inbox.Bookmark;
import dev.candor.patchwork.Entries.Event;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a bookmark belongs after events were read. */
final class Bookmarking {
    private Bookmarking() {}

    /**
     * The newest date wins, and those ids stay that a look back would show again. An event whose date cannot be read moves
     * nothing.
     *
     * @param from where it was when this reading began, a look back before it
     * @param read all that was read since, in whatever order; what was seen before is among it
     * @param overlap how far a reading looks back at most
     * @param whole whether this one did, and there was no more to read
     */
    static Bookmark after(Bookmark from, List<Event> read, Duration overlap, boolean whole) {
        String newest = Stream.concat(Stream.of(from.date()), read.stream().map(Event::date))
                .filter(date -> NaiveTime.read(date).isPresent())
                .max(Comparator.comparing(date -> NaiveTime.read(date).orElseThrow()))
                .orElse(from.date());
        return new Bookmark(newest, within(newest, from, read, overlap, whole));
    }

    private static Set<Long> within(String newest, Bookmark from, List<Event> read, Duration overlap, boolean whole) {
        LocalDateTime start =
                NaiveTime.read(newest).map(date -> date.minus(overlap)).orElse(LocalDateTime.MIN);
        Set<Long> ids = new TreeSet<>();
        read.stream()
                .filter(event -> NaiveTime.read(event.date())
                        .filter(date -> !date.isBefore(start))
                        .isPresent())
                .map(Event::id)
                .forEach(ids::add);
        if (!whole) {
            ids.addAll(from.seen());
        }
        return ids;
    }
}
