package dev.candor.plan;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Terms;
import dev.candor.command.Command;
import dev.candor.command.Wording;
import dev.candor.policy.Policy.Disclosing;
import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;
import dev.candor.policy.rules.Rules;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the note says to those who spoke to the bot: one line each for the newest, and what they can say. */
final class Answers {
    private static final int MOST = 6;

    private final Verdict verdict;
    private final List<Decision> said;
    private final List<Decision> last;

    Answers(Verdict verdict) {
        this.verdict = verdict;
        List<Decision> all = verdict.talk().decisions();
        List<Decision> shown = all.stream().filter(Answers::shown).toList();
        this.said = shown.subList(Math.max(0, shown.size() - MOST), shown.size());
        this.last = all.stream()
                .filter(decision ->
                        decision.origin().act().equals(all.getLast().origin().act()))
                .toList();
    }

    /** Who asked is answered by more than a line, and who merely approved without a say asked for no answer. */
    private static boolean shown(Decision decision) {
        return switch (decision.command()) {
            case Command.Recheck recheck -> false;
            case Command.Help help -> false;
            case Command.Explain explain -> false;
            default -> decision.granted() || spoken(decision);
        };
    }

    private static boolean spoken(Decision decision) {
        return decision.origin().form() == Terms.Form.COMMAND
                || decision.origin().form() == Terms.Form.TAG;
    }

    /** Whether somebody waits for an answer. */
    boolean any() {
        return said.stream().anyMatch(Answers::spoken) || help().isPresent() || rules().isPresent();
    }

    Stream<String> parts() {
        return Stream.of(how(), orSayIt(), list(), help(), rules()).flatMap(Optional::stream);
    }

    /** Only where a maintainer's word is missing. */
    private Optional<String> how() {
        boolean missing = verdict.findings().stream()
                .anyMatch(f -> Rules.decidable().contains(f.rule()) && f.severity() != Severity.INFO);
        return missing && verdict.policy().terms().forms().contains(Terms.Form.COMMAND)
                ? Optional.of("A maintainer who agrees says so in a note: %s. What else can be said here: %s."
                        .formatted(command("agree"), command("help")))
                : Optional.empty();
    }

    /** Our name is left out: it may not be known yet, and a note must not change when it is. */
    private Optional<String> orSayIt() {
        boolean asked = verdict.findings().stream()
                .anyMatch(f -> f.rule().equals("disclosure-missing") && f.severity() != Severity.INFO);
        return asked
                ? Optional.of("Or answer here, in a line that begins with my name: %s, or %s."
                        .formatted(Markdown.code("@bot used-for " + kinds()), Markdown.code("@bot not used")))
                : Optional.empty();
    }

    /** Such as the policy takes. */
    private String kinds() {
        List<String> kinds = verdict.policy().disclosing().kinds();
        return kinds.isEmpty() ? "tests, docs" : String.join(", ", kinds.subList(0, Math.min(2, kinds.size())));
    }

    private String command(String words) {
        return Markdown.code(
                "@" + verdict.talk().names().stream().sorted().findFirst().orElse("candor") + " " + words);
    }

    private Optional<String> list() {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        said.stream().map(this::line).collect(Collectors.joining("\n", "What was said:\n\n", "")));
    }

    private String line(Decision decision) {
        return "- %s, %s, %s: %s"
                .formatted(
                        Markdown.code(decision.origin().by().username()),
                        decision.origin().at().atZone(ZoneOffset.UTC).toLocalDate(),
                        Markdown.code(words(decision)),
                        decision.refused().map(why -> refusal(decision, why)).orElseGet(() -> effect(decision)));
    }

    private static String words(Decision decision) {
        return switch (decision.origin().form()) {
            case APPROVAL -> decision.command() instanceof Command.Revoke ? "approval withdrawn" : "approval";
            case LABEL -> decision.command() instanceof Command.Revoke ? "label taken away" : "label";
            case COMMAND, TAG -> Wording.of(decision.command());
        };
    }

    private static String refusal(Decision decision, String why) {
        return decision.command() instanceof Command.Unclear
                ? "sorry, that was not understood: " + Markdown.code(why) + "."
                : "this does not count. " + Markdown.words(why);
    }

    private String effect(Decision decision) {
        return switch (decision.command()) {
            case Command.UsedFor used -> statement(Wording.of(used).substring("used-for ".length()));
            case Command.NotUsed not -> "recorded as the author's word.";
            case Command.Agree agree -> "counts for " + areas(decision) + ends(decision);
            case Command.Tag tag -> "counts for " + areas(decision) + ends(decision);
            case Command.Revoke revoke -> "taken back for " + areas(decision) + ".";
            case Command.Ignore ignore -> "set aside for " + areas(decision) + ends(decision);
            case Command.Help help -> "";
            case Command.Explain explain -> "";
            case Command.Recheck recheck -> "";
            case Command.Unclear unclear -> "";
        };
    }

    private String statement(String kinds) {
        Disclosing asked = verdict.policy().disclosing();
        String line = asked.form() == Disclosing.Form.KINDS && !asked.trailer().isEmpty()
                ? Markdown.code(asked.trailer() + ": " + kinds)
                : "it";
        return "recorded as the author's word. Please put %s into the commit message when you next push."
                .formatted(line);
    }

    private static String areas(Decision decision) {
        return decision.areas().isEmpty()
                ? "nothing that is touched"
                : decision.areas().stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static String ends(Decision decision) {
        return decision.ends()
                .map(end -> ", until the end of "
                        + end.minusSeconds(1).atZone(ZoneOffset.UTC).toLocalDate() + ".")
                .orElse(", as long as the code stays as it is.");
    }

    /** To who asked last, only what they may use. */
    private Optional<String> help() {
        return last.stream()
                .filter(decision -> decision.command() instanceof Command.Help)
                .reduce((older, newer) -> newer)
                .map(this::help);
    }

    private String help(Decision asked) {
        List<String> lines = new ArrayList<>(List.of(
                command("help") + ": this list",
                command("recheck") + ": look again",
                command("explain") + ": which rules looked, and what they found"));
        if (asked.origin().by().id().equals(verdict.talk().author())) {
            lines.add(command("used-for " + kinds()) + ": say what AI was used for");
            lines.add(command("not used") + ": say that it was not");
        } else if (!asked.areas().isEmpty()) {
            if (verdict.policy().terms().forms().contains(Terms.Form.COMMAND)) {
                lines.add(
                        command("agree [AREA] [until 2027-01-31]")
                                + ": agree to the AI use in what you answer for; with a day, also in what this author sends until then");
            }
            lines.add(command("revoke") + ": take that back");
            lines.add(command("ignore RULE because ...") + ": set a rule's findings aside for some days");
        }
        return lines.stream()
                .map("- "::concat)
                .collect(Collectors.joining(
                        "\n", "What " + Markdown.code(asked.origin().by().username()) + " can say:\n\n", ""));
    }

    private Optional<String> rules() {
        boolean asked = last.stream().anyMatch(decision -> decision.command() instanceof Command.Explain);
        return asked
                ? Optional.of(Rules.all().stream()
                        .filter(rule -> verdict.rules().containsKey(rule.name()))
                        .map(rule -> "- %s: %s %s"
                                .formatted(
                                        Markdown.code(rule.name()),
                                        Markdown.words(rule.asks()),
                                        found(verdict.rules().getOrDefault(rule.name(), 0))))
                        .collect(Collectors.joining(
                                "\n", "<details><summary>Which rules looked</summary>\n\n", "\n\n</details>")))
                : Optional.empty();
    }

    private static String found(int count) {
        return count == 0 ? "Found nothing." : count == 1 ? "Found one point." : "Found %d points.".formatted(count);
    }
}
