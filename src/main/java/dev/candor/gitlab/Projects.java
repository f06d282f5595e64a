package dev.candor.gitlab;

import dev.candor.wire.Digits;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The projects served. A submission bears the project as the configuration names it; once GitLab has told the number
 * behind a path, the number decides, so that a renamed project is still served and a stranger who takes the old path is
 * not.
 */
final class Projects {
    private final List<String> entries;
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();

    Projects(List<String> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> Digits.read(entry).ifPresent(number -> numbers.put(entry, number)));
    }

    List<String> entries() {
        return entries;
    }

    /**
     * The entry that serves a project.
     *
     * @param number 0 when it is not known
     * @param path may be empty
     */
    Optional<String> serving(long number, String path) {
        return entries.stream()
                .filter(entry -> {
                    Optional<Long> known = number(entry);
                    return known.isPresent() && number > 0 ? known.get() == number : entry.equalsIgnoreCase(path);
                })
                .findFirst();
    }

    /** The number behind an entry, when it is known yet. */
    Optional<Long> number(String entry) {
        return Optional.ofNullable(numbers.get(entry));
    }

    void learn(String entry, long number) {
        if (number > 0) {
            numbers.putIfAbsent(entry, number);
        }
    }

    /** How the API's paths name the project: by its number when that is known, else by its encoded path. */
    String inPaths(String entry) {
        return number(entry).map(String::valueOf).orElseGet(() -> encoded(entry));
    }

    /** For a path segment or a query value. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
