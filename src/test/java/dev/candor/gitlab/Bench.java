package dev.candor.gitlab;

import dev.candor.forge.Look;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Delivery;
import dev.candor.inbox.Ring;
import dev.candor.submission.Digest;
import dev.candor.submission.Memory;
import dev.candor.submission.Patch;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.Meter;
import dev.candor.wire.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Everything around a {@link GitLab}, with a memory that a test can look into. */
final class Bench implements Bell, Recall, Ruling, Meter, Pause {
    static final Instant NOW = Instant.ofEpochSecond(1_795_305_600);
    static final String SIGNING_TOKEN = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    final List<Ring> rings = new ArrayList<>();
    final Set<Delivery> deliveries = new HashSet<>();
    final Map<SubmissionId, Known> known = new HashMap<>();
    final Set<SubmissionId> settled = new HashSet<>();
    final List<Duration> pauses = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    final List<Long> remaining = new ArrayList<>();
    boolean broken;
    Instant now = NOW;

    GitLab gitlab(GitLabSettings settings) {
        InstantSource clock = () -> now;
        return new GitLab(settings, new GitLab.Surroundings(this, this, this, new ReadDiff(), this, this, clock));
    }

    GitLab gitlab(String url, String... projects) {
        return gitlab(settings(url, projects));
    }

    static GitLabSettings settings(String url, String... projects) {
        return new GitLabSettings(
                "lab",
                url,
                FakeGitLab.TOKEN,
                Optional.of("hush"),
                Optional.empty(),
                List.of(projects),
                Optional.empty(),
                Duration.ofMinutes(10),
                Optional.empty());
    }

    static SubmissionId id(String project, long number) {
        return new SubmissionId("lab", project, number);
    }

    /** A look with a good memory of nothing, for which no patch is of interest. */
    static Look look(String project, long number) {
        return look(project, number, Memory.NOTHING, patch -> false);
    }

    static Look look(String project, long number, Memory memory, Predicate<Patch> closely) {
        return new Look(id(project, number), Optional.empty(), true, (patch, policy) -> closely.test(patch), memory);
    }

    static Memory uncertain() {
        return new Memory(false, Optional.empty(), Map.of(), Set.of(), Set.of());
    }

    @Override
    public void ring(Ring ring) {
        if (broken) {
            throw new IllegalStateException("no database");
        }
        rings.add(ring);
    }

    @Override
    public boolean ring(Ring ring, Delivery delivery) {
        boolean first = deliveries.add(delivery);
        if (first) {
            ring(ring);
        }
        return first;
    }

    @Override
    public boolean heed(Delivery delivery) {
        return deliveries.add(delivery);
    }

    @Override
    public boolean settled(SubmissionId id) {
        return settled.contains(id);
    }

    @Override
    public Optional<Known> of(SubmissionId id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public String digest(SubmissionId id, Optional<ProjectFile> file) {
        return file.map(ProjectFile::text).map(Digest::of).orElse("configured");
    }

    @Override
    public synchronized void called(String kind, int status) {
        calls.add(kind + " " + status);
    }

    @Override
    public synchronized void remaining(long left) {
        remaining.add(left);
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
    }
}
