package dev.candor.policy;

import dev.candor.agreement.Agreements;
import dev.candor.agreement.Decision;
import dev.candor.agreement.Ground;
import dev.candor.agreement.Grounds;
import dev.candor.agreement.Sheet;
import dev.candor.command.Command;
import dev.candor.owners.Owner;
import dev.candor.policy.rules.Rules;
import dev.candor.submission.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds findings against what maintainers decided: what they agreed to or set aside becomes something to know, and of what
 * waits for them is said whose word is missing.
 */
final class Decided {
    private static final int MOST_PEOPLE = 3;

    private final Case submission;
    private final Agreements agreements;
    private final Grounds grounds;
    private final List<Instant> ends = new ArrayList<>();

    Decided(Case submission, Agreements agreements, Grounds grounds) {
        this.submission = submission;
        this.agreements = agreements;
        this.grounds = grounds;
    }

    Finding held(Finding finding) {
        if (finding.severity() == Severity.INFO) {
            return finding;
        }
        List<Sheet> sheets = sheets(finding);
        return aside(finding, sheets)
                .or(() -> Rules.decidable().contains(finding.rule())
                        ? Optional.of(waiting(finding, sheets))
                        : Optional.empty())
                .orElse(finding);
    }

    /** When the next of all that the findings were held against counts no more. */
    Optional<Instant> ends() {
        return ends.stream().min(Comparator.naturalOrder());
    }

    /** The patches that a finding is about; one about the whole submission is about those with AI code, or all. */
    private List<Sheet> sheets(Finding finding) {
        List<Reading> about = submission.readings().stream()
                .filter(reading ->
                        finding.patch().map(reading.patch().id()::equals).orElse(submission.aiCodeLines(reading) > 0))
                .toList();
        return (about.isEmpty() ? submission.readings() : about)
                .stream().map(reading -> Sheet.of(reading.patch())).toList();
    }

    private List<Ground> grounds(Sheet sheet) {
        return grounds.of(
                sheet.paths().isEmpty() ? Sheet.paths(submission.snapshot().diff()) : sheet.paths());
    }

    private Optional<Finding> aside(Finding finding, List<Sheet> sheets) {
        List<Ground> all = sheets.stream()
                .flatMap(sheet -> grounds(sheet).stream())
                .distinct()
                .toList();
        if (all.isEmpty() || !agreements.insisting(finding.rule(), all).isEmpty()) {
            return Optional.empty();
        }
        List<Decision> decisions = all.stream()
                .flatMap(ground -> agreements.ignored(finding.rule(), ground).stream())
                .distinct()
                .toList();
        decisions.forEach(decision -> decision.ends().ifPresent(ends::add));
        return Optional.of(known(
                finding,
                "A maintainer set this aside: " + finding.message(),
                decisions.stream().map(Decided::reason).toList()));
    }

    private Finding waiting(Finding finding, List<Sheet> sheets) {
        Map<String, Ground> lacking = new LinkedHashMap<>();
        List<Decision> given = new ArrayList<>();
        Optional<Decision> lapsed = Optional.empty();
        for (Sheet sheet : sheets) {
            for (Ground ground : agreements.lacking(grounds(sheet), sheet)) {
                lacking.putIfAbsent(ground.name(), ground);
                lapsed = lapsed.or(() -> agreements.lapsed(ground, sheet));
            }
            for (Ground ground : grounds(sheet)) {
                agreements.agreed(ground, sheet).ifPresent(decision -> {
                    given.add(decision);
                    leans(decision, sheet);
                });
            }
        }
        List<String> agreed = given.stream().distinct().map(Decided::agreement).toList();
        return lacking.isEmpty()
                ? known(finding, "This was agreed to by those who answer for what is touched.", agreed)
                : asking(finding, List.copyOf(lacking.values()), agreed, lapsed);
    }

    /** An agreement to the code as it is does not end. */
    private void leans(Decision decision, Sheet sheet) {
        decision.ends().filter(end -> !decision.patches().contains(sheet.id())).ifPresent(ends::add);
    }

    private static Finding known(Finding finding, String message, List<String> quotes) {
        return new Finding(finding.rule(), Severity.INFO, finding.patch(), message, "", quotes);
    }

    private static Finding asking(
            Finding finding, List<Ground> lacking, List<String> agreed, Optional<Decision> lapsed) {
        boolean named = lacking.stream().anyMatch(ground -> !ground.name().equals(Grounds.PROJECT));
        String first = named && finding.remedy().equals(Rules.UNDECIDED) ? "" : finding.remedy();
        String changed = lapsed.map(Decided::lapse).orElse("");
        String whose = named ? " A maintainer of each area named here has yet to agree." : "";
        String remedy = first + changed + whose;
        Stream<String> missing = named ? lacking.stream().map(Decided::missing) : Stream.empty();
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.patch(),
                finding.message(),
                remedy.strip(),
                Stream.of(missing, finding.quotes().stream(), agreed.stream())
                        .flatMap(lines -> lines)
                        .toList());
    }

    /** A last day is named as it was said. */
    private static String lapse(Decision decision) {
        return decision.command() instanceof Command.Agree agree
                        && agree.until().isPresent()
                ? " A standing agreement for this ended with " + agree.until().get() + "."
                : " Its code has changed since it was agreed to.";
    }

    private static String missing(Ground ground) {
        List<Owner> owners = ground.owners();
        String people = owners.stream().limit(MOST_PEOPLE).map(Decided::person).collect(Collectors.joining(", "));
        String more = owners.size() > MOST_PEOPLE ? " and %d more".formatted(owners.size() - MOST_PEOPLE) : "";
        return ground.name() + (people.isEmpty() ? "" : ": " + people + more);
    }

    private static String person(Owner owner) {
        return owner.name().isEmpty() ? owner.email() : owner.name();
    }

    private static String agreement(Decision decision) {
        String until = decision.command() instanceof Command.Agree agree
                ? agree.until().map(day -> ", until " + day).orElse("")
                : "";
        return "agreed: %s for %s%s".formatted(who(decision), String.join(", ", decision.areas()), until);
    }

    private static String reason(Decision decision) {
        String because = decision.command() instanceof Command.Ignore ignore ? ": " + ignore.because() : "";
        return "set aside: " + who(decision) + because;
    }

    /** Who said it, when and how; a sender that nothing vouches for is shown as that. */
    private static String who(Decision decision) {
        LocalDate day = decision.origin().at().atZone(ZoneOffset.UTC).toLocalDate();
        String doubt = decision.origin().proof() == Act.Proof.CLAIMED ? ", address not verified" : "";
        return "%s (%s, %s%s)"
                .formatted(
                        decision.origin().by().username(),
                        decision.origin().form().name().toLowerCase(Locale.ROOT),
                        day,
                        doubt);
    }
}
