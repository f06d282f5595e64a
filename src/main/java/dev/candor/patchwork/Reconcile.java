package dev.candor.patchwork;

import dev.candor.forge.ForgeException;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.Ring;
import dev.candor.patchwork.Entries.Series;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Goes through the newest series once a day and rings those without a verdict, so that an event that was never seen is only
 * a delay. What was there before the bot is left in peace.
 */
public final class Reconcile {
    private static final Json.Reader<List<Series>> SERIES = Json.many(Series.class);
    private static final int MOST_PAGES = 4;

    private final PatchworkSettings settings;
    private final Api api;
    private final Site site;
    private final Mailbag mailbag;
    private final Predicate<SubmissionId> judged;
    private final Bell bell;

    Reconcile(
            PatchworkSettings settings,
            Api api,
            Site site,
            Mailbag mailbag,
            Predicate<SubmissionId> judged,
            Bell bell) {
        this.settings = settings;
        this.api = api;
        this.site = site;
        this.mailbag = mailbag;
        this.judged = judged;
        this.bell = bell;
    }

    /**
     * What it came to.
     *
     * @param seen series that were gone through
     * @param rung those of them that had no verdict
     * @param trouble why not all were; empty when they were
     */
    public record Reconciled(int seen, int rung, Optional<String> trouble) {}

    public Reconciled run() {
        Optional<Long> first = mailbag.firstSeries();
        int seen = 0;
        int rung = 0;
        try {
            boolean more = first.isPresent();
            for (int page = 1; page <= MOST_PAGES && more; page++) {
                String path = site.path("series/?project=" + Api.encoded(site.project()) + "&order=-id");
                List<Series> listed = api.page(Call.ALL_SERIES, path, page, SERIES);
                List<Series> ours = listed.stream()
                        .filter(series -> series.id() >= first.orElse(Long.MAX_VALUE))
                        .toList();
                seen += ours.size();
                rung += (int) ours.stream().filter(this::rings).count();
                more = listed.size() == Api.PER_PAGE && ours.size() == listed.size();
            }
            return new Reconciled(seen, rung, Optional.empty());
        } catch (ForgeException e) {
            return new Reconciled(seen, rung, Optional.of(e.why()));
        }
    }

    private boolean rings(Series series) {
        SubmissionId id = new SubmissionId(settings.name(), settings.project(), series.id());
        if (judged.test(id)) {
            return false;
        }
        bell.ring(new Ring(id, Optional.empty()));
        return true;
    }
}
