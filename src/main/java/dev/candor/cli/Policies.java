package dev.candor.cli;

import dev.candor.policy.Policy;
import dev.candor.policy.PolicyException;
import dev.candor.policy.Presets;
import dev.candor.policy.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the policy to judge by. */
final class Policies {
    static final String OWN = ".gitlab/ai-policy.yml";

    private Policies() {}

    /** The one named; else the repository's own; else the configured one; else the latest proposal for QEMU. */
    static Policy find(Optional<String> named, Path repository) {
        Path own = repository.resolve(OWN);
        String configured = Optional.ofNullable(System.getProperty("candor.policy"))
                .or(() -> Optional.ofNullable(System.getenv("CANDOR_POLICY")))
                .orElse("qemu-proposed");
        return named.map(Policies::named).orElseGet(() -> Files.isRegularFile(own) ? file(own) : named(configured));
    }

    /** @throws Unreadable for what is neither a preset nor a file that reads */
    static Policy named(String name) {
        return Presets.named(name).orElseGet(() -> file(Path.of(name)));
    }

    private static Policy file(Path file) {
        try {
            return Presets.read(file.toString(), text(file));
        } catch (PolicyException broken) {
            throw new Unreadable(file + " is no policy that can be used:\n  "
                    + broken.problems().stream().map(Problem::toString).collect(Collectors.joining("\n  ")));
        }
    }

    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("'%s' is neither a file nor one of the presets %s"
                    .formatted(file, String.join(", ", Presets.names())));
        }
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new Unreadable("'%s' cannot be read as UTF-8 text: %s".formatted(file, broken.getMessage()));
        }
    }
}
