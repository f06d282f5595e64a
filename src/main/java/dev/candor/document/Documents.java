package dev.candor.document;

import dev.candor.agreement.Sheet;
import dev.candor.evidence.Evidence;
import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.FileChange;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy;
import dev.candor.policy.Reading;
import dev.candor.policy.Verdict;
import dev.candor.scope.FileKind;
import dev.candor.scope.Mechanical;
import dev.candor.scope.Scope;
import dev.candor.submission.Patch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a verdict down in the contract's shape. */
public final class Documents {
    private static final List<FileKind> LINES =
            List.of(FileKind.CODE, FileKind.TESTS, FileKind.DOCS, FileKind.BUILD, FileKind.GENERATED, FileKind.DATA);

    private Documents() {}

    public static Document of(Verdict verdict) {
        return of(verdict, patch -> maintainers(verdict, patch));
    }

    /** Those of the project's own file who answer for what a patch touches. */
    private static List<Document.Maintainer> maintainers(Verdict verdict, Patch patch) {
        Set<String> paths = Set.copyOf(patch.diff().map(Sheet::paths).orElse(List.of()));
        return verdict.grounds().stream()
                .filter(ground -> ground.paths().stream().anyMatch(paths::contains))
                .flatMap(ground -> ground.owners().stream()
                        .map(owner -> new Document.Maintainer(
                                owner.name(), owner.email(), word(owner.role()), ground.name())))
                .toList();
    }

    /** @param maintainers who answers for a patch */
    public static Document of(Verdict verdict, Function<Patch, List<Document.Maintainer>> maintainers) {
        return new Document(
                policy(verdict.policy()),
                word(verdict.outcome()),
                List.copyOf(new TreeSet<>(verdict.labels())),
                findings(verdict.findings()),
                verdict.readings().stream()
                        .map(reading -> patch(reading, verdict.findings(), maintainers.apply(reading.patch())))
                        .toList(),
                verdict.rules(),
                marks(verdict.around()),
                ignored(verdict.around()),
                faults(verdict.faults()));
    }

    private static Document.PolicyRef policy(Policy policy) {
        return new Document.PolicyRef(
                policy.name(), policy.digest(), policy.title(), policy.url(), word(policy.mode()));
    }

    /**
     * One patch.
     *
     * @param findings of the whole submission; those about this patch are taken
     * @param maintainers who answer for what it touches
     */
    public static Document.Patch patch(Reading reading, List<Finding> findings, List<Document.Maintainer> maintainers) {
        Optional<Scope> scope = reading.scope();
        return new Document.Patch(
                reading.patch().id(),
                reading.patch().subject(),
                reading.patch().author().toString(),
                reading.trailers().stream()
                        .map(t -> new Document.Trailer(t.key(), t.value()))
                        .toList(),
                reading.disclosure().map(Documents::disclosure).orElse(null),
                marks(reading.evidence()),
                ignored(reading.evidence()),
                files(reading.patch().diff().orElse(Diff.EMPTY), scope),
                scope.map(s -> word(s.change())).orElse(null),
                scope.map(Documents::lines).orElse(Map.of()),
                scope.map(s -> mechanical(s.mechanical())).orElse(null),
                maintainers,
                findings(findings.stream()
                        .filter(f ->
                                f.patch().filter(reading.patch().id()::equals).isPresent())
                        .toList()),
                faults(reading.faults()));
    }

    /**
     * The patch of a submission that is a single one, with all findings: also those about the submission as a whole.
     *
     * @param maintainers who answer for what it touches
     */
    public static Document.Patch alone(Verdict verdict, List<Document.Maintainer> maintainers) {
        Reading only = verdict.readings().getFirst();
        List<Finding> about = verdict.findings().stream()
                .map(f -> new Finding(
                        f.rule(), f.severity(), Optional.of(only.patch().id()), f.message(), f.remedy(), f.quotes()))
                .toList();
        return patch(only, about, maintainers);
    }

    private static Document.Disclosure disclosure(dev.candor.evidence.Disclosure disclosure) {
        return new Document.Disclosure(
                disclosure.kinds(),
                disclosure.items().stream()
                        .map(item -> item.explanation())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static List<Document.Finding> findings(List<Finding> findings) {
        return findings.stream()
                .map(f -> new Document.Finding(
                        f.rule(),
                        word(f.severity()),
                        f.message(),
                        f.remedy(),
                        f.patch().orElse(null),
                        f.quotes()))
                .toList();
    }

    private static List<Document.Mark> marks(Evidence evidence) {
        return evidence.marks().stream()
                .map(m -> new Document.Mark(m.tool(), word(m.strength()), word(m.where()), m.text()))
                .toList();
    }

    private static List<Document.Ignored> ignored(Evidence evidence) {
        return evidence.ignored().stream()
                .map(i -> new Document.Ignored(i.text(), i.reason()))
                .toList();
    }

    private static List<Document.File> files(Diff diff, Optional<Scope> scope) {
        List<Document.File> files = new ArrayList<>();
        for (int i = 0; i < diff.files().size(); i++) {
            FileChange file = diff.files().get(i);
            FileKind kind = scope.isPresent() ? scope.get().files().get(i) : FileKind.CODE;
            files.add(new Document.File(
                    file.oldPath().orElse(null),
                    file.newPath().orElse(null),
                    word(file.status()),
                    file.binary() ? null : file.added(),
                    file.binary() ? null : file.deleted(),
                    file.binary(),
                    word(kind)));
        }
        return files;
    }

    private static Map<String, Integer> lines(Scope scope) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        LINES.forEach(kind -> lines.put(word(kind), scope.lines(kind)));
        return lines;
    }

    private static Document.Mechanical mechanical(Mechanical mechanical) {
        return new Document.Mechanical(
                mechanical.explained(),
                mechanical.rules().stream()
                        .map(r -> new Document.Rule(word(r.kind()), r.from(), r.to(), r.count()))
                        .toList(),
                mechanical.residue().stream()
                        .map(p -> new Document.Place(p.file(), p.line()))
                        .toList());
    }

    private static List<String> faults(List<Fault> faults) {
        return faults.stream().map(Fault::toString).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
