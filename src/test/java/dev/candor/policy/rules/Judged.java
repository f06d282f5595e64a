package dev.candor.policy.rules;

import static dev.candor.submission.Given.SIGNED;

import dev.candor.policy.Judge;
import dev.candor.policy.PolicyException;
import dev.candor.policy.Presets;
import dev.candor.submission.Given;
import java.util.List;

/** Judges in one line, and tells the findings as {@code severity rule}. */
final class Judged {
    static final String CLAUDE = "Co-Authored-By: Claude <noreply@anthropic.com>";

    private Judged() {}

    static List<String> by(String preset, Given given) {
        return findings(new Judge(Presets.named(preset).orElseThrow()), given);
    }

    /** @param more lines that follow a policy which extends qemu-proposed */
    static List<String> byQemuWith(String more, Given given) throws PolicyException {
        return findings(new Judge(Presets.read("test", "name: test\nextends: qemu-proposed\n" + more)), given);
    }

    static List<String> byQemu(Given given) {
        return by("qemu-proposed", given);
    }

    private static List<String> findings(Judge judge, Given given) {
        return judge.judge(given.snapshot()).findings().stream()
                .map(f -> f.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + f.rule())
                .toList();
    }

    /** A commit message with a reason, these trailers, and a sign-off. */
    static String signed(String... trailers) {
        String above = trailers.length == 0 ? "" : String.join("\n", trailers) + "\n";
        return Given.message("hw/sd: tidy", "It was untidy.", above + SIGNED);
    }
}
