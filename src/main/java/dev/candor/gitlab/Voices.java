package dev.candor.gitlab;

import dev.candor.forge.Questions;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.Company;
import dev.candor.submission.Member;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.Snapshot;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import dev.candor.wire.Pages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the talk about a merge request, as far as it is asked for. */
final class Voices {
    private static final Json.Reader<List<NoteEntry>> NOTES = Json.many(NoteEntry.class);
    private static final Json.Reader<List<Version>> VERSIONS = Json.many(Version.class);

    /** GitLab takes 5,000 notes. */
    private static final int MOST_PAGES = 50;

    /** Strangers must not make us ask about more accounts than that in one look; the rest waits for the next. */
    private static final int MOST_ACCOUNTS = 10;

    private final Api api;
    private final Ourselves ourselves;
    private final Signs signs;
    private final Members members;
    private final OwnersFiles owners;

    Voices(Api api, Ourselves ourselves, InstantSource clock) {
        this.api = api;
        this.ourselves = ourselves;
        this.signs = new Signs(api);
        this.members = new Members(api);
        this.owners = new OwnersFiles(api, clock);
    }

    /** One state of the diff. */
    record Version(String headCommitSha, String createdAt) {}

    Snapshot heard(At at, Snapshot read, Questions asked) {
        if (!asked.any()) {
            return read;
        }
        ourselves.ask(api);
        Pages<NoteEntry> notes =
                api.list(Call.NOTES, at.under("notes?sort=asc&order_by=created_at"), NOTES, MOST_PAGES, all -> false);
        List<Act> acts = new ArrayList<>(asked.comments() ? Remarks.in(notes.items(), ourselves) : List.of());
        acts.addAll(asked.approvals() ? signs.approvals(at, notes.items()) : List.of());
        acts.addAll(asked.labels().isEmpty() ? List.of() : signs.labels(at, asked.labels()));
        acts.sort(Comparator.comparing(Act::at));
        Optional<ProjectFile> file = owners.on(at.project(), read.targetBranch(), asked.owners());
        List<Account> matter = matter(acts, asked);
        List<Act> told = acts.stream().filter(act -> !late(act, asked, matter)).toList();
        return read.with(file, told, company(at, read, asked, matter, file))
                .with(notes.fault().stream().toList());
    }

    private List<Account> matter(List<Act> acts, Questions asked) {
        return acts.stream()
                .filter(act -> asked.matters().test(act, ourselves.names()))
                .map(Act::by)
                .distinct()
                .limit(MOST_ACCOUNTS)
                .toList();
    }

    /** Nobody is judged by what was not asked about them. */
    private boolean late(Act act, Questions asked, List<Account> matter) {
        return asked.matters().test(act, ourselves.names()) && !matter.contains(act.by());
    }

    private Company company(At at, Snapshot read, Questions asked, List<Account> matter, Optional<ProjectFile> file) {
        Set<String> groups =
                matter.isEmpty() ? Set.of() : file.map(asked.groups()).orElse(Set.of());
        List<Member> known = matter.stream()
                .map(account -> members.of(at, account, !asked.owners().isEmpty(), groups))
                .toList();
        return new Company(ourselves.names(), known, matter.isEmpty() ? Optional.empty() : since(at, read.head()));
    }

    /** When the head came to be the head, the last time. */
    private Optional<Instant> since(At at, String head) {
        return api.maybe(Ask.get(Call.VERSIONS, at.under("versions?per_page=100")), VERSIONS).stream()
                .flatMap(List::stream)
                .filter(version -> version.headCommitSha().equals(head))
                .flatMap(version -> Times.read(version.createdAt()).stream())
                .max(Comparator.naturalOrder());
    }
}
