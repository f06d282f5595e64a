package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Digits;
import dev.candor.wire.Json;
import dev.candor.wire.Pages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads diffs whole or says that they are not. GitLab leaves out what is long, so a diff is believed only when nothing
 * says otherwise: neither the reader, nor a flag, nor a count.
 */
final class Diffs {
    private static final Json.Reader<List<DiffEntry>> ENTRIES = Json.many(DiffEntry.class);
    private static final int RAW_CAP = 64 << 20;
    private static final Duration RAW_LIMIT = Duration.ofMinutes(1);

    private final Api api;
    private final Function<byte[], Diff> parse;

    Diffs(Api api, Function<byte[], Diff> parse) {
        this.api = api;
        this.parse = parse;
    }

    /**
     * What a merge request changes: the raw diff, or the list of files where that is not whole.
     *
     * @param at path of the merge request
     * @param count GitLab's count of files, as it gives it
     * @param patience whether a raw diff that did not come is worth another look
     */
    Diff ofMergeRequest(String at, String count, boolean patience) {
        Optional<Busy> trouble = Optional.empty();
        Diff raw = Diff.EMPTY;
        try {
            raw = counted(raw(at), count);
            if (raw.whole()) {
                return raw;
            }
        } catch (Busy busy) {
            if (busy.after().isPresent()) {
                throw busy;
            }
            trouble = Optional.of(busy);
        }
        Diff listed = counted(entries(Call.DIFFS, at + "/diffs"), count);
        if (!listed.whole() && patience && trouble.isPresent()) {
            throw trouble.get();
        }
        return listed.whole() || raw.files().size() < listed.files().size() ? listed : raw;
    }

    private Diff raw(String at) {
        Ask ask = Ask.get(Call.RAW_DIFFS, at + "/raw_diffs").within(RAW_CAP, RAW_LIMIT);
        Answer answer = api.send(ask);
        if (answer.cut()) {
            return new Diff(List.of(), List.of(Api.tooLong(ask)));
        }
        return answer.fine() ? parsed(answer) : new Diff(List.of(), List.of(Fault.of(api.said(ask, answer))));
    }

    /** A sign-in page is no diff, and a reader of diffs finds nothing wrong with it. */
    private Diff parsed(Answer answer) {
        Diff diff = parse.apply(answer.body());
        boolean other = diff.files().isEmpty() && !new String(answer.body(), StandardCharsets.UTF_8).isBlank();
        return other ? faulty(diff, Fault.of("what GitLab sent is no diff")) : diff;
    }

    /**
     * What one commit changes.
     *
     * @param at path of the project
     */
    Diff ofCommit(String at, String sha) {
        String commit = at + "/repository/commits/" + Projects.encoded(sha);
        Diff listed = entries(Call.COMMIT_DIFF, commit + "/diff");
        return listed.whole() && Limits.near(listed) ? summed(listed, commit) : listed;
    }

    /** Beyond its limits GitLab ends the list without a word; the sum of lines tells. */
    private Diff summed(Diff listed, String commit) {
        Commit told = api.one(Ask.get(Call.COMMIT, commit + "?stats=true"), Json.one(Commit.class));
        long total = told.stats().map(Commit.Stats::total).orElse(Long.MAX_VALUE);
        long seen = Limits.lines(listed);
        return seen >= total
                ? listed
                : faulty(listed, Fault.of("GitLab showed " + seen + " of " + total + " changed lines"));
    }

    private Diff entries(Call call, String path) {
        Pages<DiffEntry> pages = api.list(call, path, ENTRIES);
        Diff diff = parse.apply(UnifiedText.of(pages.items()));
        List<Fault> faults = new ArrayList<>(pages.fault().stream().toList());
        pages.items().stream()
                .filter(Diffs::leftOut)
                .map(entry -> Fault.of("GitLab left out the diff of " + entry.newPath()))
                .forEach(faults::add);
        return faulty(diff, faults.toArray(Fault[]::new));
    }

    /** A diff may be empty where only a name or a mode changed, and for an empty file if GitLab says it left out nothing. */
    private static boolean leftOut(DiffEntry entry) {
        if (entry.collapsed().orElse(false) || entry.tooLarge().orElse(false)) {
            return true;
        }
        if (!entry.diff().isEmpty() || entry.renamedFile()) {
            return false;
        }
        boolean says = entry.collapsed().isPresent() && entry.tooLarge().isPresent();
        return entry.newFile() || entry.deletedFile() ? !says : entry.aMode().equals(entry.bMode());
    }

    /**
     * Fewer files than GitLab counts is not whole; more can be, for it counts renames more generously than git. A plus
     * says that there is at least one more.
     */
    private static Diff counted(Diff diff, String count) {
        boolean more = count.endsWith("+");
        String bare = more ? count.substring(0, count.length() - 1) : count;
        long expected = Digits.read(bare).map(files -> more ? files + 1 : files).orElse(0L);
        return diff.files().size() >= expected
                ? diff
                : faulty(diff, Fault.of("GitLab showed " + diff.files().size() + " of " + count + " changed files"));
    }

    private static Diff faulty(Diff diff, Fault... more) {
        List<Fault> faults = new ArrayList<>(diff.faults());
        faults.addAll(List.of(more));
        return new Diff(diff.files(), faults);
    }
}
