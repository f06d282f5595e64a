package dev.candor.cli;

import dev.candor.policy.Examples;
import dev.candor.policy.Policy;
import dev.candor.policy.PolicyException;
import dev.candor.policy.Presets;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Presets and policy files: list, show, lint, test, doc. */
@Command(name = "policy", mixinStandardHelpOptions = true, description = "Lists, shows, checks and explains policies.")
final class PolicyCommand implements Runnable {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which one? list, show, lint, test or doc.");
    }

    @Command(name = "list", description = "the presets")
    int list() {
        for (String name : Presets.names()) {
            Policy policy = Presets.named(name).orElseThrow();
            out.printf(
                    "%-18s %s (read %s%s)%n",
                    name,
                    policy.title(),
                    policy.source().read(),
                    policy.source().secondHand() ? ", second-hand" : "");
        }
        return 0;
    }

    @Command(name = "show", description = "a preset or a policy file, in full")
    int show(@Parameters(paramLabel = "P", description = "a preset or a file") String name) {
        out.print(Presets.text(name).orElseGet(() -> Policies.text(Path.of(name))));
        return 0;
    }

    @Command(name = "lint", description = "says everything that is wrong with a policy file")
    int lint(@Parameters(paramLabel = "FILE", description = "a file") Path file) {
        try {
            Policy policy = Presets.read(file.toString(), Policies.text(file));
            out.printf(
                    "%s: in order (%s, %d examples)%n",
                    file, policy.name(), policy.examples().size());
            return 0;
        } catch (PolicyException broken) {
            broken.problems().forEach(problem -> out.println(file + ": " + problem));
            return 1;
        }
    }

    @Command(name = "test", description = "runs the examples that a policy carries")
    int test(@Parameters(paramLabel = "FILE", description = "a file or a preset") String name) {
        int failed = 0;
        var results = Examples.run(Policies.named(name));
        for (Examples.Result result : results) {
            out.printf(
                    "%s  %s%n",
                    result.asExpected() ? "ok  " : "FAIL", result.example().name());
            if (!result.asExpected()) {
                failed++;
                out.printf(
                        "      expected %s %s, got %s %s%n",
                        result.example().expect(),
                        result.example().findings().map(Object::toString).orElse(""),
                        result.outcome(),
                        result.findings());
            }
        }
        out.printf("%d passed, %d failed%n", results.size() - failed, failed);
        return failed == 0 ? 0 : 1;
    }

    @Command(name = "doc", description = "the contributor's page, in Markdown")
    int doc(@Parameters(paramLabel = "P", description = "a preset or a file") String name) {
        out.print(ContributorPage.of(Policies.named(name)));
        return 0;
    }
}
