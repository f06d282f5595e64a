package dev.candor.plan;

import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;

/** The first line of a note: what to do. */
final class Headline {
    private Headline() {}

    static String of(Verdict verdict) {
        return switch (verdict.outcome()) {
            case INCOMPLETE ->
                "**This could not be read whole, so there is no verdict; a maintainer has to look.** Nothing is asked of you for now.";
            case FAIL ->
                has(verdict, "ai-declined")
                        ? "**This project does not take AI-generated content for now.** What can be done is shown below."
                        : has(verdict, "disclosure-missing")
                                ? "**Could you say what AI was used for?** One line in the commit message is enough; how is shown below."
                                : "**Please look at the commit messages once more.** What to do is shown below.";
            case MAINTAINER ->
                "**A maintainer has to decide about the AI use here.** If one agreed beforehand, please point to it; otherwise there is nothing for you to do.";
            case WARN ->
                has(verdict, "disclosure-missing")
                        ? "**Was AI used here, and for what?** Nothing is blocked; one line in the commit message answers it."
                        : "**Something small to look at; nothing is blocked.**";
            case PASS -> "**All is in order.**";
        };
    }

    private static boolean has(Verdict verdict, String rule) {
        return verdict.findings().stream().anyMatch(f -> f.rule().equals(rule) && f.severity() != Severity.INFO);
    }
}
