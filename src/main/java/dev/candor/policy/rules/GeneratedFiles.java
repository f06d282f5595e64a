package dev.candor.policy.rules;

import dev.candor.git.FileChange;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Severity;
import dev.candor.scope.FileKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rule 24: a commit that brings in generated files says where they come from. New ones only: a file that is generated
 * anew was justified when it came.
 */
final class GeneratedFiles implements Rule {
    private static final int SHOWN = 5;

    @Override
    public String name() {
        return "generated-files";
    }

    @Override
    public String asks() {
        return "New generated files are mentioned in a commit message.";
    }

    @Override
    public List<Finding> check(Case submission, Severity severity) {
        List<String> unexplained = new ArrayList<>();
        List<FileChange> files = submission.snapshot().diff().files();
        for (int i = 0; i < files.size(); i++) {
            FileChange file = files.get(i);
            if (file.status() == FileChange.Status.ADDED
                    && submission.whole().files().get(i) == FileKind.GENERATED
                    && !mentioned(submission, file.path())) {
                unexplained.add(file.path());
            }
        }
        return unexplained.isEmpty() ? List.of() : List.of(finding(severity, unexplained));
    }

    private Finding finding(Severity severity, List<String> unexplained) {
        return new Finding(
                name(),
                severity,
                Optional.empty(),
                unexplained.size() == 1
                        ? "A generated file comes in that no commit message speaks of."
                        : "%d generated files come in that no commit message speaks of.".formatted(unexplained.size()),
                "Please say in the commit message what generates them and why they are kept.",
                unexplained.subList(0, Math.min(SHOWN, unexplained.size())));
    }

    private static boolean mentioned(Case submission, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return submission.readings().stream()
                .map(reading -> reading.patch().message().toLowerCase(Locale.ROOT))
                .anyMatch(message -> message.contains("generat") || message.contains(name));
    }
}
