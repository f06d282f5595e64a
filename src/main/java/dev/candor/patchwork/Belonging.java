package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.inbox.Letter.Kind;
import dev.candor.inbox.Mailbag;
import dev.candor.patchwork.Entries.Listed;
import dev.candor.patchwork.Entries.WholeMail;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks which series a mail is part of, where no event told: some patches never get the event that would. */
final class Belonging {
    private static final Json.Reader<List<Listed>> PATCHES = Json.many(Listed.class);
    private static final Json.Reader<WholeMail> MAIL = Json.one(WholeMail.class);
    private static final int MOST_PAGES = 4;

    private final Api api;
    private final Site site;
    private final Mailbag mailbag;

    Belonging(Api api, Site site, Mailbag mailbag) {
        this.api = api;
        this.site = site;
        this.mailbag = mailbag;
    }

    /** Notes it for those that are part of one; a request to pull is not. One request for all, as a rule. */
    void ofPatches(Set<Long> patches) {
        Set<Long> sought = new HashSet<>(patches);
        for (int page = 1; page <= MOST_PAGES && !sought.isEmpty(); page++) {
            String path = site.path("patches/?project=" + Api.encoded(site.project()) + "&order=-id");
            List<Listed> listed = api.page(Call.PATCHES, path, page, PATCHES);
            for (Listed patch : listed) {
                if (sought.remove(patch.id()) && !patch.series().isEmpty()) {
                    mailbag.belong(
                            Kind.PATCH,
                            List.of(patch.id()),
                            patch.series().getFirst().id());
                }
            }
            if (listed.size() < Api.PER_PAGE) {
                break;
            }
        }
    }

    /** The series of a patch that somebody names; empty when there is no such patch or it is part of none. */
    Optional<Long> ofPatch(long patch) {
        return mailbag.letter(Kind.PATCH, patch).map(letter -> letter.series()).or(() -> {
            Optional<Long> series = asked(Call.PATCH, "patches/" + patch + "/");
            series.ifPresent(number -> mailbag.belong(Kind.PATCH, List.of(patch), number));
            return series;
        });
    }

    /** The series of a cover letter that came late. */
    Optional<Long> ofCover(long cover) {
        Optional<Long> series = asked(Call.COVER, "covers/" + cover + "/");
        series.ifPresent(number -> mailbag.belong(Kind.COVER, List.of(cover), number));
        return series;
    }

    private Optional<Long> asked(Call call, String path) {
        try {
            return api.one(Ask.get(call, site.path(path)), MAIL).series().stream()
                    .findFirst()
                    .map(Entries.Series::id);
        } catch (Refused gone) {
            return Optional.empty();
        }
    }
}
