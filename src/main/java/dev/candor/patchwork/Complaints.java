package dev.candor.patchwork;

import dev.candor.wire.BaseUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks settings before anything is started; each complaint names the key, what was read and what was expected. */
final class Complaints {
    private static final int LONGEST_BUNDLE = 50;
    private static final Duration SHORTEST_POLL = Duration.ofSeconds(1);

    private final String prefix;
    private final List<String> found = new ArrayList<>();

    private Complaints(String name) {
        prefix = "candor.patchwork." + name + ".";
    }

    static List<String> about(PatchworkSettings settings) {
        var complaints = new Complaints(settings.name());
        complaints.name(settings.name());
        BaseUrl.complaint(settings.url(), "https://patchwork.example.org")
                .ifPresent(wrong -> complaints.say("url", wrong));
        settings.token().ifPresent(token -> complaints.secret("token", token));
        settings.pushToken().ifPresent(token -> complaints.secret("push-token", token));
        complaints.project(settings.project());
        complaints.times(settings);
        settings.bundle().ifPresent(name -> complaints.bundle(name, settings.token()));
        settings.authserv()
                .filter(id -> !word(id))
                .ifPresent(
                        id -> complaints.say(
                                "authserv-id",
                                "read '" + id
                                        + "', expected the first word of the server's Authentication-Results, such as mx.example.org"));
        settings.mail().ifPresent(mail -> complaints.found.addAll(MailComplaints.about(complaints.prefix, mail)));
        return List.copyOf(complaints.found);
    }

    private void name(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '_');
        if (!plain) {
            found.add("candor.patchwork: read the name '" + name + "', expected letters, digits, - and _");
        }
    }

    private void project(String project) {
        boolean plain = !project.isEmpty()
                && project.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '_' || c == '.')
                && !project.equals(".")
                && !project.equals("..");
        if (!plain) {
            say("project", "read '" + project + "', expected a link name such as qemu-devel");
        }
    }

    private void times(PatchworkSettings settings) {
        if (settings.pollEvery().compareTo(SHORTEST_POLL) < 0) {
            say("poll-every", "read " + settings.pollEvery() + ", expected a second or more, such as 30s");
        }
        if (settings.overlap().isNegative()) {
            say("overlap", "read " + settings.overlap() + ", expected nothing or more, such as 5m");
        }
        if (settings.giveUpAfter().isNegative()) {
            say("give-up-after", "read " + settings.giveUpAfter() + ", expected nothing or more, such as 30m");
        }
    }

    /** Patchwork stores a name with a slash, and then answers nobody's question about bundles any more. */
    private void bundle(String name, Optional<String> token) {
        boolean plain = !name.isEmpty()
                && name.length() <= LONGEST_BUNDLE
                && name.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '_' || c == '.');
        if (!plain) {
            say("bundle", "read '" + name + "', expected at most 50 letters, digits, - _ and ., such as ai-declared");
        } else if (token.isEmpty()) {
            say("bundle", "read '" + name + "' without " + prefix + "token, which it needs");
        }
    }

    private void secret(String key, String secret) {
        if (secret.isEmpty()) {
            say(key, "read nothing, expected a token");
        } else if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            say(key, "read a token with spaces or characters beyond ASCII, expected one without");
        }
    }

    private void say(String key, String what) {
        found.add(prefix + key + ": " + what);
    }

    private static boolean word(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    private static boolean letterOrDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
