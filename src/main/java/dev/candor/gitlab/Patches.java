package dev.candor.gitlab;

import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.submission.Patch;
import dev.candor.wire.Json;
import dev.candor.wire.Pages;
import dev.candor.wire.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Reads the commits of a merge request. What was merged in from the target branch may be among them: GitLab's list does
 * not tell merge commits apart.
 */
final class Patches {
    private static final Json.Reader<List<Commit>> COMMITS = Json.many(Commit.class);
    private static final int MOST_PAGES = 20;

    /** Who marks every commit of a long branch must not cost a project all its calls. */
    private static final int MOST_CLOSE = 250;

    private final Api api;
    private final Diffs diffs;

    Patches(Api api, Diffs diffs) {
        this.api = api;
        this.diffs = diffs;
    }

    /** In the order they apply, which is the reverse of GitLab's. */
    Pages<Patch> of(At at) {
        Pages<Commit> commits = api.list(Call.COMMITS, at.under("commits"), COMMITS, MOST_PAGES, all -> false);
        List<Patch> patches = new ArrayList<>();
        commits.items().forEach(commit -> patches.add(commit.patch()));
        Collections.reverse(patches);
        return new Pages<>(patches, commits.fault());
    }

    /**
     * The same patches, those with their own diff that need one. The diff of a single commit is that of the whole.
     *
     * @param closely which need one
     */
    List<Patch> closely(At at, List<Patch> patches, Diff whole, Predicate<Patch> closely, Together together) {
        if (patches.size() == 1) {
            return List.of(patches.getFirst().with(whole));
        }
        List<Future<Patch>> asked = new ArrayList<>();
        int close = 0;
        for (Patch patch : patches) {
            if (!closely.test(patch)) {
                asked.add(CompletableFuture.completedFuture(patch));
            } else if (++close > MOST_CLOSE) {
                asked.add(CompletableFuture.completedFuture(patch.with(unread())));
            } else {
                asked.add(together.ask(() -> patch.with(diffs.ofCommit(at.project(), patch.id()))));
            }
        }
        return asked.stream().map(Together::of).toList();
    }

    private static Diff unread() {
        return new Diff(
                List.of(),
                List.of(Fault.of("not read: more than " + MOST_CLOSE + " commits need a diff of their own")));
    }
}
