package dev.candor.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.eclipse.jgit.patch.Patch;
import org.eclipse.jgit.revwalk.FooterLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The same real messages and diffs, read by us and by JGit. One operation reads all of them. */
@State(Scope.Benchmark)
public class Speed {
    static final List<String> MESSAGES = Oracle.sample("git/trailers.jsonl").stream()
            .map(one -> Text.decode(Oracle.bytes(one, "message")))
            .toList();

    static final List<byte[]> DIFFS = Oracle.sample("git/diffs.jsonl").stream()
            .map(one -> Oracle.bytes(one, "diff"))
            .toList();

    static long bytesOf(String benchmark) {
        return benchmark.contains("trailers")
                ? MESSAGES.stream()
                        .mapToLong(message -> message.getBytes(UTF_8).length)
                        .sum()
                : DIFFS.stream().mapToLong(diff -> diff.length).sum();
    }

    @Benchmark
    public void trailersOurs(Blackhole hole) {
        MESSAGES.forEach(message -> hole.consume(Trailers.parse(message)));
    }

    @Benchmark
    public void trailersJGit(Blackhole hole) {
        MESSAGES.forEach(message -> hole.consume(FooterLine.fromMessage(message)));
    }

    @Benchmark
    public void diffsOurs(Blackhole hole) {
        DIFFS.forEach(diff -> hole.consume(Diff.parse(diff)));
    }

    @Benchmark
    public void diffsJGit(Blackhole hole) {
        DIFFS.forEach(diff -> {
            Patch patch = new Patch();
            patch.parse(diff, 0, diff.length);
            hole.consume(patch);
        });
    }
}
