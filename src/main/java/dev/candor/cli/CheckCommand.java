package dev.candor.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.candor.document.Document;
import dev.candor.document.Documents;
import dev.candor.git.Fault;
import dev.candor.policy.Judge;
import dev.candor.policy.Outcome;
import dev.candor.policy.Verdict;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
    private static final ObjectWriter JSON = new JsonMapper().writer();

    @Option(names = "--policy", paramLabel = "P", description = "a preset or a file; the repository's own by default")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--repo", paramLabel = "DIR", description = "the repository of the range (default: here)")
    private Path repository = Path.of("");

    @Option(names = "--maintainers", paramLabel = "FILE", description = "MAINTAINERS or CODEOWNERS")
    private Optional<Path> maintainers = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "default: text")
    private Format format = Format.TEXT;

    @Parameters(arity = "1..*", paramLabel = "RANGE|FILE|-", description = "what to judge")
    private List<String> inputs = List.of();

    private enum Format {
        TEXT,
        JSON,
        JSONL
    }

    @Override
    public Integer call() throws IOException {
        var judge = new Judge(Policies.find(policy, repository));
        var people = People.in(maintainers, repository);
        var input = new Input(repository, inputs);
        return format == Format.JSONL ? lines(judge, people, input) : whole(judge, people, input);
    }

    private int lines(Judge judge, People people, Input input) throws IOException {
        try (OutputStream out =
                        new BufferedOutputStream(new PrintStream(System.out, false, StandardCharsets.UTF_8), 1 << 16);
                var line = new Assembly<Outcome>(out)) {
            List<Fault> faults = input.read(sent -> line.add(() -> judged(judge, people, sent), Held.weight(sent)));
            List<Outcome> outcomes = new ArrayList<>(line.finish());
            faults.forEach(fault -> System.err.println(Printable.of(fault.toString())));
            faults.forEach(fault -> outcomes.add(Outcome.INCOMPLETE));
            return exit(outcomes);
        }
    }

    private static Assembly.Part<Outcome> judged(Judge judge, People people, Sent sent) throws IOException {
        Verdict verdict = judge.judge(Submissions.of(List.of(sent), List.of()));
        Document.Patch shown =
                Documents.patch(verdict.readings().getFirst(), verdict.findings(), people.of(sent.patch()));
        return new Assembly.Part<>(
                (JSON.writeValueAsString(shown) + "\n").getBytes(StandardCharsets.UTF_8), verdict.outcome());
    }

    private int whole(Judge judge, People people, Input input) throws IOException {
        var held = new Held();
        List<Fault> faults = input.read(held);
        Verdict verdict = judge.judge(Submissions.of(held.all(), faults));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (format) {
            case TEXT -> out.print(new TextReport(verdict, Terminal.colours()).text());
            case JSON, JSONL -> out.println(JSON.writeValueAsString(Documents.of(verdict, people::of)));
        }
        return exit(List.of(verdict.outcome()));
    }

    private static int exit(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.FAIL) || outcomes.contains(Outcome.INCOMPLETE)) {
            return 1;
        }
        return outcomes.contains(Outcome.MAINTAINER) ? 3 : 0;
    }
}
