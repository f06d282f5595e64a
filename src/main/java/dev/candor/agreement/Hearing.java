package dev.candor.agreement;

import dev.candor.command.Command;
import dev.candor.command.Commands;
import dev.candor.submission.Act;
import dev.candor.submission.Company;
import dev.candor.submission.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hears what people said and did about a submission, and decides what of it counts. Each act is decided once: what was
 * changed afterwards, or comes again, is not heard twice.
 */
public final class Hearing {
    /** A mail has no account to speak to. */
    private static final Set<String> NAMES = Set.of("candor");

    /**
     * Who was turned down or answered so often is not answered again: two programs must not talk for ever. What counts
     * is heard all the same.
     */
    private static final int PATIENCE = 10;

    private final Matter matter;
    private final List<Decision> known;
    private final List<Decision> fresh = new ArrayList<>();

    private Hearing(Matter matter, Collection<Decision> known) {
        this.matter = matter;
        this.known = List.copyOf(known);
    }

    /**
     * What was not decided before, in the order it was said.
     *
     * @param known decisions of this submission
     * @param asked whether it was asked who approves and who set labels, so that what is missing was withdrawn
     */
    public static List<Decision> of(Matter matter, Collection<Decision> known, boolean asked) {
        Hearing hearing = new Hearing(matter, known);
        matter.snapshot().acts().forEach(hearing::hear);
        if (asked) {
            hearing.withdrawn();
        }
        return List.copyOf(hearing.fresh);
    }

    /** Whether it matters who did an act, so that the forge has to be asked about the account. */
    public static boolean matters(Act act, Collection<String> names, Terms terms, Collection<Decision> known) {
        boolean says = switch (act) {
            case Act.Comment comment ->
                !comment.edited() && commands(comment, names, terms).stream().anyMatch(Hearing::needsStanding);
            case Act.Approval approval -> true;
            case Act.Labelled labelled -> true;
        };
        return says
                && known.stream().noneMatch(decision -> decision.origin().act().equals(act.id()));
    }

    private static boolean needsStanding(Command command) {
        return switch (command) {
            case Command.Agree agree -> true;
            case Command.Tag tag -> true;
            case Command.Revoke revoke -> true;
            case Command.Ignore ignore -> true;
            case Command.Help help -> true;
            case Command.Recheck recheck -> false;
            case Command.Explain explain -> false;
            case Command.UsedFor used -> false;
            case Command.NotUsed not -> false;
            case Command.Unclear unclear -> false;
        };
    }

    private static List<Command> commands(Act.Comment comment, Collection<String> names, Terms terms) {
        List<String> tags = terms.forms().contains(Terms.Form.TAG) ? terms.tags() : List.of();
        return Commands.in(comment.text(), names, tags);
    }

    private void hear(Act act) {
        boolean heard =
                known.stream().anyMatch(decision -> decision.origin().act().equals(act.id()));
        Speaker speaker = Speaker.of(act, matter.snapshot().company(), matter.terms());
        if (heard || speaker.robot()) {
            return;
        }
        switch (act) {
            case Act.Comment comment -> comment(comment, speaker);
            case Act.Approval approval -> sign(act, speaker, Terms.Form.APPROVAL);
            case Act.Labelled labelled -> {
                if (matter.terms().labels().contains(labelled.label())) {
                    sign(act, speaker, Terms.Form.LABEL);
                }
            }
        }
    }

    private void comment(Act.Comment comment, Speaker speaker) {
        List<Command> commands = commands(comment, names(matter.snapshot().company()), matter.terms());
        if (commands.isEmpty()) {
            return;
        }
        boolean tired = tired(speaker);
        if (comment.edited()) {
            decide(comment, 0, commands.getFirst(), new Ruling.Refused(Refusals.EDITED), tired);
            return;
        }
        Bench bench = new Bench(matter, speaker, comment);
        for (int line = 0; line < commands.size(); line++) {
            decide(comment, line, commands.get(line), bench.rule(commands.get(line)), tired);
        }
    }

    /** An approval or a label agrees to all that the one who gave it answers for. */
    private void sign(Act act, Speaker speaker, Terms.Form form) {
        if (matter.terms().forms().contains(form)) {
            Command agree = new Command.Agree("", Optional.empty());
            decide(act, 0, form, agree, new Bench(matter, speaker, act).sign());
        }
    }

    private void withdrawn() {
        Snapshot snapshot = matter.snapshot();
        Set<String> standing = snapshot.acts().stream().map(Act::id).collect(Collectors.toSet());
        known.stream()
                .filter(decision -> decision.granted() && decision.command() instanceof Command.Agree)
                .filter(decision -> sign(decision.origin().form()))
                .filter(decision -> !standing.contains(decision.origin().act()))
                .filter(decision ->
                        known.stream().noneMatch(other -> other.origin().act().equals(Withdrawal.act(decision))))
                .forEach(decision -> fresh.add(Withdrawal.of(decision, matter.policy())));
    }

    private static boolean sign(Terms.Form form) {
        return form == Terms.Form.APPROVAL || form == Terms.Form.LABEL;
    }

    private boolean tired(Speaker speaker) {
        return known.stream()
                        .filter(decision -> decision.origin()
                                .by()
                                .id()
                                .equals(speaker.account().id()))
                        .filter(decision -> !sign(decision.origin().form()))
                        .filter(decision -> decision.areas().isEmpty())
                        .count()
                >= PATIENCE;
    }

    private void decide(Act act, int line, Command command, Ruling ruling, boolean tired) {
        if (!tired || settles(command, ruling)) {
            Terms.Form form = command instanceof Command.Tag ? Terms.Form.TAG : Terms.Form.COMMAND;
            decide(act, line, form, command, ruling);
        }
    }

    /** Whether it changes what holds, and does not only ask for an answer. */
    private static boolean settles(Command command, Ruling ruling) {
        return ruling instanceof Ruling.Granted
                && switch (command) {
                    case Command.Agree agree -> true;
                    case Command.Tag tag -> true;
                    case Command.Revoke revoke -> true;
                    case Command.Ignore ignore -> true;
                    case Command.UsedFor used -> true;
                    case Command.NotUsed not -> true;
                    case Command.Help help -> false;
                    case Command.Recheck recheck -> false;
                    case Command.Explain explain -> false;
                    case Command.Unclear unclear -> false;
                };
    }

    private void decide(Act act, int line, Terms.Form form, Command command, Ruling ruling) {
        Origin origin = new Origin(act.id(), line, form, act.by(), act.at(), act.proof());
        Snapshot snapshot = matter.snapshot();
        fresh.add(new Decision(
                snapshot.id(),
                snapshot.author().id(),
                origin,
                command,
                ruling,
                Bench.about(matter, Speaker.of(act, snapshot.company(), matter.terms()), command),
                matter.policy()));
    }

    /** By which names the bot is spoken to. */
    public static Set<String> names(Company company) {
        return company.names().isEmpty() ? NAMES : company.names();
    }
}
