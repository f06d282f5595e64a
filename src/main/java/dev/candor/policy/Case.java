package dev.candor.policy;

import dev.candor.agreement.Sheet;
import dev.candor.evidence.Disclosure;
import dev.candor.evidence.Evidence;
import dev.candor.evidence.Mark;
import dev.candor.policy.Policy.Disclosing;
import dev.candor.scope.Change;
import dev.candor.scope.FileKind;
import dev.candor.scope.Glob;
import dev.candor.scope.Scope;
import dev.candor.submission.Account;
import dev.candor.submission.Snapshot;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule gets to see: the policy, the submission, and what was read out of it.
 *
 * @param readings one for each patch, in the snapshot's order
 * @param around evidence outside the patches: branch, description, account
 * @param whole what the submission as a whole touches
 * @param described whether the description discloses AI use the way the policy asks
 * @param small the small fixes with AI code that the ledger remembers of the author
 * @param now the moment of judging
 */
public record Case(
        Policy policy,
        Snapshot snapshot,
        List<Reading> readings,
        Evidence around,
        Scope whole,
        boolean described,
        List<Fix> small,
        Instant now) {
    /** What people write who used no AI. */
    private static final List<String> NOTHING = List.of("none", "no", "n/a", "-", "nothing", "false", "not used");

    public Case {
        readings = List.copyOf(readings);
        small = List.copyOf(small);
    }

    /** The readings of patches whose author the policy does not exempt. */
    public List<Reading> judged() {
        if (policy.exempt().people().isEmpty()) {
            return readings;
        }
        return readings.stream()
                .filter(reading -> !exempt(reading.patch().author().email())
                        && !exempt(reading.patch().author().name()))
                .toList();
    }

    public boolean exempt(Account account) {
        return exempt(account.username());
    }

    private boolean exempt(String who) {
        return policy.exempt().people().stream().anyMatch(who::equalsIgnoreCase);
    }

    /** The declared kinds that put AI content into the patch; what nobody foresaw counts, background use and tools that are no AI do not. */
    public List<String> content(Reading reading) {
        return content(policy, reading);
    }

    private static List<String> content(Policy policy, Reading reading) {
        if (reading.disclosure().isEmpty()) {
            return List.of();
        }
        Disclosing asked = policy.disclosing();
        return reading.disclosure().stream()
                .flatMap(disclosure -> disclosure.items().stream())
                .filter(item -> !item.deterministic())
                .map(Disclosure.Item::kind)
                .filter(kind -> !kind.isEmpty() && !asked.background().contains(kind) && !NOTHING.contains(kind))
                .distinct()
                .toList();
    }

    /** Whether a declared kind is one that the policy lists, or says that there was nothing. */
    public boolean foreseen(String kind) {
        Disclosing asked = policy.disclosing();
        return asked.kinds().contains(kind) || asked.background().contains(kind) || NOTHING.contains(kind);
    }

    /** Whether the patch declares AI content, in kinds or by naming a tool. */
    public boolean declaresContent(Reading reading) {
        return declaresContent(policy, reading);
    }

    private static boolean declaresContent(Policy policy, Reading reading) {
        return policy.disclosing().form() == Disclosing.Form.KINDS
                ? !content(policy, reading).isEmpty()
                : reading.disclosure().isPresent() && !denied(reading);
    }

    private static boolean denied(Reading reading) {
        return !reading.kinds().isEmpty() && NOTHING.containsAll(reading.kinds());
    }

    /** Whether AI content is declared for the patch or a tool left more than a hint in it. */
    public boolean touchedByAi(Reading reading) {
        return touchedByAi(policy, reading);
    }

    static boolean touchedByAi(Policy policy, Reading reading) {
        return declaresContent(policy, reading)
                || reading.marks().stream()
                        .anyMatch(mark -> mark.strength() != Mark.Strength.WEAK
                                && reading.disclosure().isEmpty());
    }

    /**
     * Added lines of code in a patch that declares AI use for code. A kind that the policy does not list may be code; a
     * mechanical change has no new code in it.
     */
    public int aiCodeLines(Reading reading) {
        boolean code = content(reading).stream().anyMatch(kind -> !kind.equals("tests") && !kind.equals("docs"));
        return reading.scope()
                .filter(scope -> code && scope.change() != Change.MECHANICAL)
                .map(scope -> scope.lines(FileKind.CODE))
                .orElse(0);
    }

    /** The patches here that count as small fixes with AI code. */
    public List<Fix> fixes() {
        return judged().stream()
                .filter(reading -> aiCodeLines(reading) > 0
                        && aiCodeLines(reading) <= policy.smallFix().lines())
                .map(reading -> new Fix(
                        snapshot.id(),
                        reading.patch().subject(),
                        aiCodeLines(reading),
                        Sheet.of(reading.patch()).id(),
                        now))
                .toList();
    }

    /** The author's other small fixes; the same one sent twice counts once. */
    public List<Fix> earlier() {
        Set<String> seen = fixes().stream().map(this::mark).collect(Collectors.toCollection(HashSet::new));
        return small.stream()
                .filter(fix -> !fix.on().equals(snapshot.id()))
                .filter(fix -> seen.add(mark(fix)))
                .toList();
    }

    /** By which a fix is known again: its code, or its subject on a list, where a new version is another submission. */
    private String mark(Fix fix) {
        return snapshot.targetBranch().isEmpty() ? fix.subject().toLowerCase(Locale.ROOT) : fix.patch();
    }

    public boolean forbidsCredit(String key) {
        return policy.crediting().forbidden().stream().anyMatch(key::equalsIgnoreCase);
    }

    public boolean core(String path) {
        return policy.files().core().stream().map(Glob::of).anyMatch(glob -> glob.matches(path));
    }
}
