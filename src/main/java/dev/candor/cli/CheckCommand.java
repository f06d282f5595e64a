package dev.candor.cli;

import dev.candor.document.Document;
import dev.candor.document.Documents;
import dev.candor.document.JsonText;
import dev.candor.git.Fault;
import dev.candor.policy.Judge;
import dev.candor.policy.Outcome;
import dev.candor.policy.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a git range, patch files, an mbox or standard input, as the bot would. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges a git range, patch or mbox files, or standard input (-).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:in order",
            "1:findings that would fail, or something that could not be read whole",
            "2:usage, or input that cannot be read",
            "3:a maintainer has to decide"
        })
final class CheckCommand implements Callable<Integer> {
    @Option(names = "--policy", paramLabel = "P", description = "a preset or a file; the repository's own by default")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--repo", paramLabel = "DIR", description = "the repository of the range (default: here)")
    private Path repository = Path.of("");

    @Option(names = "--maintainers", paramLabel = "FILE", description = "MAINTAINERS or CODEOWNERS")
    private Optional<Path> maintainers = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = {
                "text: for people (default)",
                "json: one document, all patches judged together",
                "jsonl: one patch a line, each judged for itself; for long ranges",
                "b4: an array of results, for b4.review-perpatch-check-cmd",
                "terse: a line a finding, for b4.prep-perpatch-check-cmd"
            })
    private Format format = Format.TEXT;

    @Parameters(arity = "0..*", paramLabel = "RANGE|FILE|-", description = "what to judge")
    private List<String> inputs = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "What is to be judged? A range such as origin/master.., patch or mbox files, or - for standard input.");
        }
        var input = new Input(repository, inputs);
        OptionalInt code = elsewhere(input);
        if (code.isPresent()) {
            return code.getAsInt();
        }
        var judge = new Judge(Policies.find(policy, repository));
        var people = People.in(maintainers, repository);
        return format == Format.JSONL ? lines(judge, people, input) : whole(judge, people, input);
    }

    /** The exit code of a JVM of its own, for much input; empty where this one is to do it. */
    private OptionalInt elsewhere(Input input) {
        return (format == Format.JSONL ? OwnJvm.here() : Optional.<OwnJvm>empty())
                .filter(better -> input.isLong())
                .map(OwnJvm::run)
                .orElse(OptionalInt.empty());
    }

    private int lines(Judge judge, People people, Input input) throws IOException {
        Progress progress = progress(input);
        try (OutputStream out = Standard.out();
                var line = new Assembly<Outcome>(out)) {
            List<Fault> faults = input.read(sent -> {
                progress.step();
                line.add(() -> judged(judge, people, sent), Held.weight(sent));
            });
            List<Outcome> outcomes = new ArrayList<>(line.finish());
            progress.end();
            faults.forEach(fault -> System.err.println(Printable.of(fault.toString())));
            faults.forEach(fault -> outcomes.add(Outcome.INCOMPLETE));
            return exit(outcomes);
        }
    }

    private static Assembly.Part<Outcome> judged(Judge judge, People people, Sent sent) {
        Verdict verdict = judge.judge(Submissions.of(List.of(sent), List.of()));
        Document.Patch shown = Documents.alone(verdict, people.of(sent.patch()));
        return new Assembly.Part<>((JsonText.of(shown) + "\n").getBytes(StandardCharsets.UTF_8), verdict.outcome());
    }

    private int whole(Judge judge, People people, Input input) throws IOException {
        Progress progress = progress(input);
        var held = new Held();
        List<Fault> faults = input.read(sent -> {
            progress.step();
            held.accept(sent);
        });
        progress.end();
        Verdict verdict = judge.judge(Submissions.of(held.all(), faults));
        Standard.print(
                switch (format) {
                    case TEXT -> new TextReport(verdict, Terminal.OUT.colours()).text();
                    case JSON, JSONL -> JsonText.of(Documents.of(verdict, people::of)) + "\n";
                    case B4 -> new Checks(verdict).json();
                    case TERSE -> new Checks(verdict).terse();
                });
        return exit(List.of(verdict.outcome()));
    }

    private static Progress progress(Input input) {
        return Terminal.ERR.shown() ? new Progress(System.err, input.commits()) : Progress.none();
    }

    private static int exit(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.FAIL) || outcomes.contains(Outcome.INCOMPLETE)) {
            return 1;
        }
        return outcomes.contains(Outcome.MAINTAINER) ? 3 : 0;
    }
}
