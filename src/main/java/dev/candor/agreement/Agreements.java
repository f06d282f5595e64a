package dev.candor.agreement;

import dev.candor.command.Command;
import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What all decisions come to for one submission at one moment. An agreement is for the code that was there when it was
 * given, wherever the author sends that code; or, until its last day, for whatever the author sends in its areas.
 */
public final class Agreements {
    private final SubmissionId on;
    private final Terms terms;
    private final Instant now;
    /** By when it was said. */
    private final List<Decision> granted;
    /** By when it was heard. What takes something back reaches all that stands before it in either order. */
    private final List<Decision> heard;

    /**
     * @param on the submission that is judged
     * @param author id of the account that sent it
     * @param decisions of this submission and of others by the same author in the same project, in the order they were
     *     heard; a mail bears the time of its sender's clock
     */
    public Agreements(SubmissionId on, String author, Terms terms, List<Decision> decisions, Instant now) {
        this.on = on;
        this.terms = terms;
        this.now = now;
        this.heard = decisions.stream()
                .filter(Decision::granted)
                .filter(decision -> decision.author().equals(author))
                .filter(decision -> decision.on().forge().equals(on.forge())
                        && decision.on().project().equals(on.project()))
                .toList();
        this.granted = heard.stream()
                .sorted(Comparator.comparing(decision -> decision.origin().at()))
                .toList();
    }

    /** Whether anything was ever decided. */
    public boolean any() {
        return !granted.isEmpty();
    }

    /** The newest agreement to a patch in a part of the project. */
    public Optional<Decision> agreed(Ground ground, Sheet sheet) {
        return standing(ground)
                .filter(decision -> decision.patches().contains(sheet.id()) || lasting(decision))
                .reduce((older, newer) -> newer);
    }

    /**
     * The newest agreement that does not reach a patch any more: one given here for code that is not the same now, or one
     * for all that the author sends, whose last day is over.
     */
    public Optional<Decision> lapsed(Ground ground, Sheet sheet) {
        return agreed(ground, sheet).isPresent()
                ? Optional.empty()
                : standing(ground)
                        .filter(decision ->
                                decision.on().equals(on) || decision.ends().isPresent())
                        .reduce((older, newer) -> newer);
    }

    /** Who set a rule aside for a part of the project; it is for this submission, for some days. */
    public Optional<Decision> ignored(String rule, Ground ground) {
        return granted.stream()
                .filter(decision -> decision.on().equals(on))
                .filter(decision -> decision.command() instanceof Command.Ignore ignore
                        && ignore.rule().equals(rule))
                .filter(this::lasting)
                .filter(decision -> covers(decision, ground))
                .reduce((older, newer) -> newer);
    }

    /** What the author last said about the AI use in a patch. */
    public Optional<Decision> statement(Sheet sheet) {
        return granted.stream()
                .filter(decision ->
                        decision.command() instanceof Command.UsedFor || decision.command() instanceof Command.NotUsed)
                .filter(decision -> decision.patches().contains(sheet.id()))
                .reduce((older, newer) -> newer);
    }

    /** What of some grounds nobody agreed to for a patch. */
    public List<Ground> lacking(List<Ground> grounds, Sheet sheet) {
        return lacking(grounds, ground -> agreed(ground, sheet).isPresent());
    }

    /** What of some grounds nobody set a rule aside for. */
    public List<Ground> insisting(String rule, List<Ground> grounds) {
        return lacking(grounds, ground -> ignored(rule, ground).isPresent());
    }

    private List<Ground> lacking(List<Ground> grounds, Predicate<Ground> has) {
        List<Ground> without = grounds.stream().filter(has.negate()).toList();
        if (terms.each() == Terms.Each.AREA) {
            return without;
        }
        List<String> reached = grounds.stream()
                .filter(has)
                .flatMap(ground -> ground.paths().stream())
                .toList();
        return without.stream()
                .filter(ground -> ground.name().equals(Grounds.UNREAD) || !reached.containsAll(ground.paths()))
                .toList();
    }

    private Stream<Decision> standing(Ground ground) {
        return granted.stream()
                .filter(decision ->
                        decision.command() instanceof Command.Agree || decision.command() instanceof Command.Tag)
                .filter(decision -> covers(decision, ground));
    }

    private boolean covers(Decision decision, Ground ground) {
        return decision.areas().contains(ground.name())
                && Stream.concat(after(granted, decision), after(heard, decision))
                        .noneMatch(word -> revokes(word, decision, ground));
    }

    private static Stream<Decision> after(List<Decision> words, Decision decision) {
        return words.subList(words.indexOf(decision) + 1, words.size()).stream();
    }

    /** A command takes back what anybody said for its areas; a sign that was withdrawn only itself. */
    private boolean revokes(Decision later, Decision decision, Ground ground) {
        boolean reaches = later.on().equals(decision.on()) || decision.ends().isPresent();
        boolean same = switch (later.origin().form()) {
            case COMMAND, TAG -> true;
            case APPROVAL, LABEL -> later.origin().act().equals(Withdrawal.act(decision));
        };
        return later.command() instanceof Command.Revoke && later.areas().contains(ground.name()) && reaches && same;
    }

    private boolean lasting(Decision decision) {
        return decision.ends().filter(now::isBefore).isPresent();
    }
}
