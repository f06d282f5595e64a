package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Write.SetBundle;
import dev.candor.forge.Written;
import dev.candor.patchwork.Entries.Bundle;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps our public bundle in step: the page on which maintainers find every patch with AI use. A change is one update of
 * the whole list. Patchwork takes no empty bundle: with its last patch the bundle goes, and comes back with the next.
 */
final class Bundles {
    private static final Json.Reader<Bundle> BUNDLE = Json.one(Bundle.class);
    private static final Json.Reader<List<Bundle>> BUNDLES = Json.many(Bundle.class);

    private final Api api;
    private final Site site;
    private final Optional<String> name;
    private final Ourselves ourselves;

    /** @param name of the bundle; empty when there is none to keep */
    Bundles(Api api, Site site, Optional<String> name, Ourselves ourselves) {
        this.api = api;
        this.site = site;
        this.name = name;
        this.ourselves = ourselves;
    }

    /** The numbers of the patches that are in it. */
    Set<Long> patches() {
        return candidates().stream().findFirst().map(Bundles::numbers).orElse(Set.of());
    }

    /**
     * One at a time, for what is written is the whole list. Trouble puts it off: the same again does no harm.
     *
     * @param numbers of the patches of the submission, by Message-ID
     */
    synchronized Written set(SetBundle write, Map<String, Long> numbers) {
        try {
            for (Bundle bundle : candidates()) {
                Optional<Written> updated = update(bundle, wanted(numbers(bundle), write, numbers));
                if (updated.isPresent()) {
                    return updated.get();
                }
            }
            return create(wanted(Set.of(), write, numbers));
        } catch (Busy busy) {
            return new Written.Postponed(busy.why());
        }
    }

    /** Bundles of that name; ours first, if it is known who we are. */
    private List<Bundle> candidates() {
        Ask ask = Ask.get(
                Call.BUNDLES,
                site.path("bundles/?project=" + Api.encoded(site.project()) + "&q=" + Api.encoded(name.orElse(""))
                        + "&order=id&per_page=" + Api.PER_PAGE));
        return api.one(ask, BUNDLES).stream()
                .filter(bundle -> bundle.name().equals(name.orElse("")) && ourselves.mayBe(bundle.owner()))
                .toList();
    }

    private static Set<Long> wanted(Set<Long> standing, SetBundle write, Map<String, Long> numbers) {
        Set<Long> wanted = new TreeSet<>(standing);
        wanted.removeAll(numbered(write.remove(), numbers));
        wanted.addAll(numbered(write.add(), numbers));
        return wanted;
    }

    private static List<Long> numbered(Collection<String> ids, Map<String, Long> numbers) {
        return ids.stream().map(numbers::get).filter(Objects::nonNull).toList();
    }

    private static Set<Long> numbers(Bundle bundle) {
        return bundle.patches().stream().map(Entries.Mail::id).collect(Collectors.toSet());
    }

    /** Empty when that bundle is somebody else's. */
    private Optional<Written> update(Bundle bundle, Set<Long> patches) {
        String path = site.path("bundles/" + bundle.id() + "/");
        Written done = new Written.Done(String.valueOf(bundle.id()));
        if (patches.equals(numbers(bundle))) {
            return Optional.of(done);
        }
        Ask ask = patches.isEmpty()
                ? Ask.write(Call.DELETE_BUNDLE, "DELETE", path, "{}")
                : Ask.write(Call.SET_BUNDLE, "PATCH", path, Json.write(new TreeMap<>(Map.of("patches", patches))));
        Answer answer = api.send(ask);
        if (answer.fine()) {
            return Optional.of(done);
        }
        return switch (answer.status()) {
            case 403, 404 -> Optional.empty();
            case 400 -> Optional.of(new Written.Declined(api.said(ask, answer)));
            default -> throw api.trouble(ask, answer);
        };
    }

    private Written create(Set<Long> patches) {
        if (patches.isEmpty()) {
            return new Written.Done("");
        }
        SortedMap<String, Object> fields = new TreeMap<>(
                Map.of("name", name.orElse(""), "project", site.project(), "public", true, "patches", patches));
        Ask ask = Ask.write(Call.CREATE_BUNDLE, "POST", site.path("bundles/"), Json.write(fields));
        Answer answer = api.send(ask);
        if (answer.fine()) {
            Bundle made = api.read(ask, answer, BUNDLE);
            ourselves.learn(made.owner());
            return new Written.Done(String.valueOf(made.id()));
        }
        return switch (answer.status()) {
            case 400, 403, 404 -> new Written.Declined(api.said(ask, answer));
            default -> throw api.trouble(ask, answer);
        };
    }
}
