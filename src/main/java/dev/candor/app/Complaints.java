package dev.candor.app;

import dev.candor.policy.Policy;
import dev.candor.policy.PolicyException;
import dev.candor.policy.Presets;
import dev.candor.wire.BaseUrl;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns text from the configuration into values and collects what is wrong: the key, what was read, what was expected. */
final class Complaints {
    private static final Duration LONGEST = Duration.ofDays(365);

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void add(String complaint) {
        found.add(complaint);
    }

    String required(String key, Optional<String> text) {
        if (text.isEmpty()) {
            add(key + ": read nothing, and it is required");
        }
        return text.orElse("");
    }

    boolean flag(String key, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            add("%s: read '%s', expected true or false".formatted(key, text));
        }
        return text.equals("true");
    }

    String file(String key, String text) {
        if (!Files.isReadable(Path.of(text)) || Files.isDirectory(Path.of(text))) {
            add("%s: read '%s', expected a file that can be read".formatted(key, text));
        }
        return text;
    }

    int number(String key, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            add("%s: read '%s', expected a number".formatted(key, text));
            return 0;
        }
    }

    Duration duration(String key, String text, Duration otherwise) {
        try {
            Duration read = DurationConverter.parseDuration(text);
            if (read.compareTo(LONGEST) <= 0) {
                return read;
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            // said below
        }
        add("%s: read '%s', expected a duration such as 30s, 10m, 1h or PT10M".formatted(key, text));
        return otherwise;
    }

    String webAddress(String key, String text) {
        BaseUrl.complaint(text, "https://candor.example.org").ifPresent(wrong -> add(key + ": " + wrong));
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** What may stand behind the question mark is not shown: it may be a password. */
    void database(String key, String url) {
        boolean known = url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:h2:");
        if (!known) {
            String shown = url.contains("@") ? "something else" : "'" + url.replaceAll("[?;].*", "") + "'";
            add("%s: read %s, expected a JDBC URL such as jdbc:postgresql://host/candor".formatted(key, shown));
        }
    }

    /** A preset's name or a file. */
    Optional<Policy> policy(String key, String text) {
        Optional<Policy> preset = Presets.named(text);
        if (preset.isPresent()) {
            return preset;
        }
        Path file = Path.of(text);
        if (!Files.isRegularFile(file)) {
            add("%s: read '%s', expected a file or one of the presets %s"
                    .formatted(key, text, String.join(", ", Presets.names())));
            return Optional.empty();
        }
        try {
            return Optional.of(Presets.read(text, Files.readString(file)));
        } catch (PolicyException broken) {
            add(key + ": " + broken.getMessage());
        } catch (IOException unreadable) {
            add("%s: the file '%s' cannot be read as UTF-8 text (%s)".formatted(key, text, unreadable));
        }
        return Optional.empty();
    }
}
