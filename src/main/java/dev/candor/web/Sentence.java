package dev.candor.web;

import dev.candor.policy.Outcome;
import java.util.List;

/** The verdict in one sentence. */
final class Sentence {
    private Sentence() {}

    static String of(Outcome outcome, List<String> declared) {
        return switch (outcome) {
            case PASS ->
                declared.isEmpty()
                        ? "All is in order, and no AI use is declared."
                        : "All is in order; AI use is declared for " + list(declared) + ".";
            case WARN -> "Nothing is blocked; something is worth a look.";
            case MAINTAINER -> "A maintainer has to decide about the AI use here.";
            case FAIL -> "Something has to be put right to fit the policy.";
            case INCOMPLETE -> "This could not be read whole, so there is no verdict; a maintainer has to look.";
        };
    }

    /** {@code code, tests and docs}. */
    static String list(List<String> words) {
        List<String> shown =
                words.stream().limit(10).map(word -> Text.line(word, 40)).toList();
        int last = shown.size() - 1;
        return last < 1
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
    }

    /** {@code 1 finding}, {@code 3 findings}. */
    static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
