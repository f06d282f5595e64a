package dev.candor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands; they start neither server nor database. */
@Command(
        name = "candor",
        version = "candor 0.1.0",
        mixinStandardHelpOptions = true,
        description =
                "Judges contributions by a project's AI policy. Without a command, or with 'serve', it is the server.",
        subcommands = {CheckCommand.class, PolicyCommand.class})
public final class Commands implements Runnable {
    static final int USAGE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Commands() {}

    /** @return the exit code, as the contract has it */
    public static int run(String... args) {
        return new CommandLine(new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failed, line, parsed) -> {
                    if (failed instanceof Unreadable unreadable) {
                        line.getErr().println(unreadable.getMessage());
                        return USAGE;
                    }
                    throw failed;
                })
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.err);
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command? check or policy.");
    }
}
