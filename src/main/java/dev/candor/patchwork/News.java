package dev.candor.patchwork;

import dev.candor.inbox.Bell;
import dev.candor.inbox.Letter.Kind;
import dev.candor.inbox.Letter.Stranger;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.Ring;
import dev.candor.inbox.SeriesNews;
import dev.candor.patchwork.Entries.Event;
import dev.candor.patchwork.Entries.Payload;
import dev.candor.submission.SubmissionId;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes rings out of events. All that is told of mails is noted before anything is rung, so that a look finds it. An event
 * only says where to look; nothing in it is believed.
 */
final class News {
    private static final int MOST_EARLY = 10_000;

    private final PatchworkSettings settings;
    private final Belonging belonging;
    private final Mailbag mailbag;
    private final Bell bell;
    private final InstantSource clock;

    /** Events that were taken before their turn. One that was forgotten is taken twice, which does no harm. */
    private final Set<Long> early = ConcurrentHashMap.newKeySet();

    News(PatchworkSettings settings, Belonging belonging, Mailbag mailbag, Bell bell, InstantSource clock) {
        this.settings = settings;
        this.belonging = belonging;
        this.mailbag = mailbag;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * @param events that were not taken before, in the server's order
     * @return how many series were rung for
     */
    int take(List<Event> events) {
        List<Event> fresh =
                events.stream().filter(event -> !early.remove(event.id())).toList();
        return batch(fresh).ring();
    }

    /**
     * The same for a series that is being looked at. It is rung only when somebody spoke, which this look need not hear.
     *
     * @param events of that series, which the poller will come to
     */
    void ahead(List<Event> events, long series) {
        if (early.size() > MOST_EARLY) {
            early.clear();
        }
        events.forEach(event -> early.add(event.id()));
        Batch batch = batch(events);
        batch.series.retainAll(batch.spoken);
        batch.ring();
    }

    private Batch batch(List<Event> events) {
        var batch = new Batch();
        events.forEach(batch::place);
        batch.seek();
        events.forEach(batch::hear);
        return batch;
    }

    /** What one page of events comes to. */
    private final class Batch {
        private final Set<Long> series = new TreeSet<>();
        private final Set<Long> spoken = new HashSet<>();
        private final Set<Long> patches = new TreeSet<>();
        private final Set<Long> covers = new TreeSet<>();
        private final Map<String, Long> begun = new HashMap<>();

        /** First which mail is part of which series. */
        private void place(Event event) {
            Payload about = event.payload().orElseGet(() -> Payload.NONE);
            switch (event.category()) {
                case "series-created" ->
                    about.series().ifPresent(one -> {
                        mailbag.begins(one.id());
                        begun.put(one.date() + " " + one.name(), one.id());
                    });
                case "patch-created" -> about.patch().ifPresent(patch -> patches.add(patch.id()));
                case "patch-completed" ->
                    about.patch()
                            .ifPresent(patch -> about.series().ifPresent(one -> {
                                mailbag.belong(Kind.PATCH, List.of(patch.id()), one.id());
                                patches.remove(patch.id());
                            }));
                case "cover-created" -> about.cover().ifPresent(this::place);
                default -> {}
            }
        }

        /** A cover letter that comes first begins its series: same sender's clock, same name. */
        private void place(Entries.Mail cover) {
            Optional<Long> own = Optional.ofNullable(begun.get(cover.date() + " " + Names.bare(cover.name())));
            own.ifPresent(number -> mailbag.belong(Kind.COVER, List.of(cover.id()), number));
            if (own.isEmpty()) {
                covers.add(cover.id());
            }
        }

        /** What no event told costs one request for all patches of a page together, and one for each late cover letter. */
        private void seek() {
            patches.removeIf(patch -> mailbag.letter(Kind.PATCH, patch).isPresent());
            belonging.ofPatches(patches);
            covers.removeIf(cover -> mailbag.letter(Kind.COVER, cover).isPresent());
            for (long cover : covers) {
                belonging.ofCover(cover).ifPresent(series::add);
            }
        }

        private void hear(Event event) {
            Payload about = event.payload().orElseGet(() -> Payload.NONE);
            switch (event.category()) {
                case "series-created" -> about.series().ifPresent(one -> series.add(one.id()));
                case "series-completed" ->
                    about.series().ifPresent(one -> {
                        mailbag.completed(one.id());
                        series.add(one.id());
                    });
                case "patch-created", "patch-completed" ->
                    about.patch()
                            .flatMap(patch -> seriesOf(Kind.PATCH, patch.id()))
                            .filter(this::notAwaited)
                            .ifPresent(series::add);
                case "patch-comment-created" -> replied(Kind.PATCH, about.patch(), about);
                case "cover-comment-created" -> replied(Kind.COVER, about.cover(), about);
                case "check-created" -> checked(event, about);
                default -> {}
            }
        }

        private Optional<Long> seriesOf(Kind kind, long mail) {
            return mailbag.letter(kind, mail).map(letter -> letter.series());
        }

        /** A mail of a series that is still coming in changes nothing yet. */
        private boolean notAwaited(long number) {
            SeriesNews known = mailbag.news(number);
            return known.completed().isPresent()
                    || !clock.instant().isBefore(known.heard().plus(settings.giveUpAfter()));
        }

        /** The event of a reply comes again whenever somebody touches the reply. */
        private void replied(Kind kind, Optional<Entries.Mail> mail, Payload about) {
            if (mail.isPresent() && about.comment().isPresent()) {
                long to = mail.get().id();
                if (mailbag.replied(kind, to, about.comment().get().id())) {
                    seriesOf(kind, to).ifPresent(number -> {
                        series.add(number);
                        spoken.add(number);
                    });
                }
            }
        }

        /** Anybody who may change a patch can post a check in our name; only its number tells. */
        private void checked(Event event, Payload about) {
            if (settings.token().isEmpty() || about.patch().isEmpty()) {
                return;
            }
            about.check()
                    .filter(check -> check.context().equals(Checks.CONTEXT))
                    .ifPresent(check -> {
                        String by = event.actor().map(Entries.User::username).orElse("somebody");
                        long patch = about.patch().get().id();
                        if (mailbag.strange(patch, new Stranger(check.id(), by, check.state(), check.date(), 0))) {
                            seriesOf(Kind.PATCH, patch).ifPresent(series::add);
                        }
                    });
        }

        private int ring() {
            for (long number : series) {
                SubmissionId id = new SubmissionId(settings.name(), settings.project(), number);
                bell.ring(new Ring(id, Optional.empty(), spoken.contains(number)));
            }
            return series.size();
        }
    }
}
