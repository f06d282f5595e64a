package dev.candor.policy;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Checks the words of a policy that end up in notes, labels and commands: a policy file is data from outside, and its
 * words must stay words there.
 */
final class Manners {
    private static final int MOST = 255;

    private final List<Problem> problems;

    Manners(List<Problem> problems) {
        this.problems = problems;
    }

    void check(Policy policy) {
        word(
                "name",
                policy.name(),
                c -> letterOrDigit(c) || "._-".indexOf(c) >= 0,
                "letters, digits, '.', '_' and '-'");
        plain("title", policy.title());
        plain("disclosing.section", policy.disclosing().section());
        policy.unchecked().forEach(sentence -> plain("unchecked", sentence));
        address(policy.url());
        key("disclosing.trailer", List.of(policy.disclosing().trailer()));
        key("disclosing.accepted", policy.disclosing().accepted());
        key("crediting.forbidden", policy.crediting().forbidden());
        key("disclosing.kinds", policy.disclosing().kinds());
        key("disclosing.background", policy.disclosing().background());
        label("labels.use", policy.labels().use().values());
        label("labels.asked", List.of(policy.labels().asked()));
        label("labels.verdict", policy.labels().verdict().values());
        label("agreement.labels", policy.terms().labels());
        key("agreement.tags", policy.terms().tags());
    }

    private void key(String where, Collection<String> words) {
        words.forEach(word -> word(where, word, c -> letterOrDigit(c) || c == '-', "letters, digits and '-'"));
    }

    private void plain(String where, String text) {
        word(where, text, c -> Character.isLetterOrDigit(c) || " .,;'?!()/+-".indexOf(c) >= 0, "plain words");
    }

    private void label(String where, Collection<String> labels) {
        labels.forEach(label -> {
            word(where, label, c -> !Character.isISOControl(c) && c != ',', "a label without commas");
            if (label.isBlank()) {
                problems.add(new Problem(0, "'%s' holds an empty label".formatted(where)));
            }
        });
    }

    private void word(String where, String word, IntPredicate allowed, String expected) {
        if (word.length() > MOST || !word.codePoints().allMatch(allowed)) {
            problems.add(new Problem(
                    0,
                    "'%s' is '%s'; expected %s, at most %d characters"
                            .formatted(where, Words.shorten(word, 60), expected, MOST)));
        }
    }

    private void address(String url) {
        boolean web = url.isEmpty()
                || ((url.startsWith("https://") || url.startsWith("http://"))
                        && url.chars().noneMatch(c -> c <= ' ' || "()<>\"`|\\".indexOf(c) >= 0)
                        && isUri(url));
        if (!web || url.length() > 2000) {
            problems.add(new Problem(
                    0, "'url' is '%s'; expected an http or https address".formatted(Words.shorten(url, 60))));
        }
    }

    private static boolean isUri(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static boolean letterOrDigit(int c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
