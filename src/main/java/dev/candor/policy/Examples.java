package dev.candor.policy;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import dev.candor.git.Hunk;
import dev.candor.git.Person;
import dev.candor.submission.Account;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs the example cases that a policy file carries, as if each were a submission of one patch. */
public final class Examples {
    private static final String SHA = "0123456789abcdef0123456789abcdef01234567";

    private Examples() {}

    /**
     * How one example came out.
     *
     * @param findings names of the rules that spoke louder than INFO, in their order
     */
    public record Result(Policy.Example example, Outcome outcome, List<String> findings) {
        public boolean asExpected() {
            return outcome == example.expect()
                    && example.findings()
                            .filter(expected -> !sorted(expected).equals(sorted(findings)))
                            .isEmpty();
        }

        private static List<String> sorted(List<String> names) {
            return names.stream().sorted().toList();
        }
    }

    public static List<Result> run(Policy policy) {
        var judge = new Judge(policy);
        return policy.examples().stream().map(example -> run(judge, example)).toList();
    }

    private static Result run(Judge judge, Policy.Example example) {
        Verdict verdict = judge.judge(snapshot(example));
        return new Result(
                example,
                verdict.outcome(),
                verdict.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(Finding::rule)
                        .distinct()
                        .toList());
    }

    private static Snapshot snapshot(Policy.Example example) {
        var diff = new Diff(
                example.files().entrySet().stream()
                        .map(file -> added(file.getKey(), file.getValue()))
                        .toList(),
                List.of());
        Person author = Person.of(example.author());
        var patch = new Patch(SHA, author, example.message(), Optional.of(diff));
        return new Snapshot(
                new SubmissionId("example", "example", 1),
                patch.subject(),
                "",
                new Account("1", author.email(), author.name()),
                "",
                SHA,
                "",
                "",
                true,
                List.of(patch),
                diff,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Surface.none(),
                List.of());
    }

    /** An existing file that grows by that many lines, each different from the others. */
    private static FileChange added(String path, int lines) {
        List<String> text = IntStream.range(0, lines)
                .mapToObj(i -> "+    step_%d(state, %d);".formatted(i * 7, i * i))
                .toList();
        return new FileChange(
                Optional.of(path),
                Optional.of(path),
                FileChange.Status.MODIFIED,
                Optional.empty(),
                Optional.empty(),
                false,
                lines,
                0,
                lines == 0 ? Collections.emptyList() : List.of(new Hunk(10, 10, text)),
                false);
    }
}
