package dev.candor.policy;

import dev.candor.git.Trailer;
import dev.candor.scope.FileKind;
import dev.candor.submission.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that puts right what a command can: adds the disclosure above the sign-off, drops lines that should not be
 * there, signs off. Made for git 2.32 and newer and GNU sed; meant to be read before it is run.
 */
public final class Repair {
    private static final Set<String> DROPPED =
            Set.of("ai-credit", "sign-off-agent", "agent-prose", "sign-off-forbidden");
    private static final Set<String> DISCLOSED = Set.of("disclosure-missing", "disclosure-empty");
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{40,64}");
    private static final int MOST_COMMITS = 20;

    private Repair() {}

    /**
     * @param readings in the order the patches apply
     * @return a command for a POSIX shell; empty when there is nothing to repair or no commit to name
     */
    public static Optional<String> of(Policy policy, List<Reading> readings, List<Finding> findings) {
        List<Edit> edits = readings.stream()
                .map(reading -> Edit.of(policy, reading, findings))
                .filter(edit -> !edit.isEmpty())
                .toList();
        boolean named =
                readings.stream().allMatch(r -> SHA.matcher(r.patch().id()).matches());
        if (edits.isEmpty() || edits.size() > MOST_COMMITS || !named) {
            return Optional.empty();
        }
        String head = readings.getLast().patch().id();
        if (edits.size() == 1 && edits.getFirst().sha().equals(head)) {
            return Optional.of(edits.getFirst().command("'", true));
        }
        return Optional.of(rebase(edits));
    }

    private static String rebase(List<Edit> edits) {
        String base = edits.getFirst().sha().substring(0, 12) + "^";
        String signOff = edits.stream().anyMatch(Edit::signOff) ? " --signoff" : "";
        String todo = edits.stream()
                .filter(edit -> !edit.onlySignOff())
                .map(edit -> " -e \"/^pick %s/a exec %s\""
                        .formatted(edit.sha().substring(0, 7), edit.command("\\\"", false)))
                .collect(Collectors.joining(" \\\n   "));
        return todo.isEmpty()
                ? "git rebase%s %s".formatted(signOff, base)
                : "GIT_SEQUENCE_EDITOR='sed -i%s' \\\n  git rebase -i%s %s".formatted(todo, signOff, base);
    }

    /**
     * What to do to one commit message.
     *
     * @param trailer to add; empty for none
     * @param drop whole lines to leave out
     */
    private record Edit(String sha, String trailer, List<String> drop, boolean signOff) {
        static Edit of(Policy policy, Reading reading, List<Finding> all) {
            Patch patch = reading.patch();
            List<Finding> findings = all.stream()
                    .filter(f -> f.patch().filter(patch.id()::equals).isPresent())
                    .filter(f -> f.severity() != Severity.INFO)
                    .toList();
            boolean disclose = findings.stream().anyMatch(f -> DISCLOSED.contains(f.rule()))
                    && policy.disclosing().where() != Policy.Disclosing.Where.DESCRIPTION
                    && policy.disclosing().form() == Policy.Disclosing.Form.KINDS;
            return new Edit(
                    patch.id(),
                    disclose ? policy.disclosing().trailer() + ": " + kinds(reading) : "",
                    dropped(findings, reading),
                    findings.stream().anyMatch(f -> f.rule().equals("sign-off-missing")));
        }

        private static String kinds(Reading reading) {
            String kinds = Stream.of(FileKind.CODE, FileKind.TESTS, FileKind.DOCS)
                    .filter(kind ->
                            reading.scope().filter(s -> s.lines(kind) > 0).isPresent())
                    .map(Section::word)
                    .collect(Collectors.joining(", "));
            return kinds.isEmpty() ? "code" : kinds;
        }

        /** Only lines that stand in the message as quoted and that no quoting of a shell could turn against its user. */
        private static List<String> dropped(List<Finding> findings, Reading reading) {
            List<String> lines = new ArrayList<>();
            for (Finding finding : findings) {
                if (finding.rule().equals("disclosure-empty")) {
                    reading.trailers().stream()
                            .filter(t -> t.value().isEmpty())
                            .map(Trailer::key)
                            .forEach(key -> lines.add(key + ":"));
                } else if (DROPPED.contains(finding.rule()) && !doubtful(finding)) {
                    lines.addAll(finding.quotes());
                }
            }
            Set<String> standing = reading.patch().message().lines().collect(Collectors.toSet());
            return lines.stream()
                    .distinct()
                    .filter(standing::contains)
                    .filter(Edit::harmless)
                    .toList();
        }

        /** A sign-off that may be the author's own under a nickname. */
        private static boolean doubtful(Finding finding) {
            return finding.rule().equals("sign-off-agent") && finding.severity() != Severity.ERROR;
        }

        private static boolean harmless(String line) {
            return line.chars().noneMatch(c -> "'\"`$\\".indexOf(c) >= 0 || Character.isISOControl(c));
        }

        boolean isEmpty() {
            return trailer.isEmpty() && drop.isEmpty() && !signOff;
        }

        boolean onlySignOff() {
            return trailer.isEmpty() && drop.isEmpty();
        }

        /**
         * @param quote the quotation mark as it has to be written where the command will stand
         * @param alone whether nobody else signs off
         */
        String command(String quote, boolean alone) {
            String add = trailer.isEmpty() ? "" : " --trailer " + quote + trailer + quote;
            String sign = signOff && alone ? " --signoff" : "";
            if (drop.isEmpty()) {
                return "git -c trailer.where=start commit --amend --no-edit%s%s".formatted(sign, add);
            }
            String patterns =
                    drop.stream().map(line -> " -e " + quote + line + quote).collect(Collectors.joining());
            return "git log -1 --format=%%B | grep -vxF%s | git -c trailer.where=start commit --amend -F -%s%s"
                    .formatted(patterns, sign, add);
        }
    }
}
