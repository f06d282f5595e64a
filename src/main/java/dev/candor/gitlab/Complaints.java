package dev.candor.gitlab;

import dev.candor.wire.BaseUrl;
import dev.candor.wire.Digits;
import java.util.ArrayList;
import java.util.List;

/** Checks settings before anything is started; each complaint names the key, what was read and what was expected. */
final class Complaints {
    private final String prefix;
    private final List<String> found = new ArrayList<>();

    private Complaints(String name) {
        prefix = "candor.gitlab." + name + ".";
    }

    static List<String> about(GitLabSettings settings) {
        var complaints = new Complaints(settings.name());
        complaints.name(settings.name());
        BaseUrl.complaint(settings.url(), "https://gitlab.example.org")
                .ifPresent(wrong -> complaints.say("url", wrong));
        complaints.secret("token", settings.token());
        complaints.webhookSecrets(settings);
        complaints.projects(settings.projects());
        if (settings.sweepEvery().isNegative() || settings.sweepEvery().isZero()) {
            complaints.say(
                    "sweep-every", "read " + settings.sweepEvery() + ", expected more than nothing, such as 10m");
        }
        return List.copyOf(complaints.found);
    }

    private void name(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '_');
        if (!plain) {
            found.add("candor.gitlab: read the name '" + name + "', expected letters, digits, - and _");
        }
    }

    private void webhookSecrets(GitLabSettings settings) {
        settings.webhookToken().ifPresent(token -> secret("webhook-token", token));
        settings.signingToken()
                .filter(token -> SigningKey.of(token).isEmpty())
                .ifPresent(token -> say(
                        "signing-token",
                        "read " + token.length() + " characters, expected whsec_ and the base64 of a key"));
        if (settings.webhookToken().isEmpty() && settings.signingToken().isEmpty()) {
            say("webhook-token", "read nothing, expected this one or " + prefix + "signing-token");
        }
    }

    private void secret(String key, String secret) {
        if (secret.isEmpty()) {
            say(key, "read nothing, expected a token");
        } else if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            say(key, "read a token with spaces or characters beyond ASCII, expected one without");
        }
    }

    private void projects(List<String> projects) {
        if (projects.isEmpty()) {
            say("projects", "read nothing, expected a comma list of paths or numbers");
        }
        projects.stream()
                .filter(project -> !path(project) && Digits.read(project).isEmpty())
                .forEach(project -> say("projects", "read '" + project + "', expected group/project or a number"));
    }

    private void say(String key, String what) {
        found.add(prefix + key + ": " + what);
    }

    private static boolean path(String project) {
        String[] parts = project.split("/", -1);
        for (String part : parts) {
            boolean plain = part.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '_' || c == '.');
            if (part.isEmpty() || part.equals(".") || part.equals("..") || !plain) {
                return false;
            }
        }
        return parts.length > 1;
    }

    private static boolean letterOrDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
