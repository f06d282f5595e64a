package dev.candor.agreement;

import dev.candor.command.Command;
import dev.candor.submission.Act;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Rules on what one act says: who may say it, and for what it counts. */
final class Bench {
    private final Matter matter;
    private final Speaker speaker;
    private final Act act;
    private final Terms terms;

    Bench(Matter matter, Speaker speaker, Act act) {
        this.matter = matter;
        this.speaker = speaker;
        this.act = act;
        this.terms = matter.terms();
    }

    Ruling rule(Command command) {
        return switch (command) {
            case Command.Help help -> new Ruling.Granted(own() ? List.of() : names(answered()));
            case Command.Recheck recheck -> new Ruling.Granted(List.of());
            case Command.Explain explain -> new Ruling.Granted(List.of());
            case Command.UsedFor used -> statement(used.kinds());
            case Command.NotUsed not -> statement(List.of());
            case Command.Agree agree -> agree(agree);
            case Command.Tag tag -> tag(tag);
            case Command.Revoke revoke -> decided(answered());
            case Command.Ignore ignore -> ignore(ignore);
            case Command.Unclear unclear -> new Ruling.Refused(unclear.why());
        };
    }

    /** What an approval or a label comes to. */
    Ruling sign() {
        return pushed() ? new Ruling.Refused(Refusals.PUSHED) : decided(answered());
    }

    /** The patches that a decision is about; nobody agrees to their own. */
    static List<String> about(Matter matter, Speaker speaker, Command command) {
        boolean own = command instanceof Command.UsedFor || command instanceof Command.NotUsed;
        return matter.sheets().stream()
                .filter(sheet -> own || !speaker.has(sheet.author()))
                .map(Sheet::id)
                .distinct()
                .toList();
    }

    private Ruling statement(List<String> kinds) {
        if (!speaker.is(matter.snapshot().author())) {
            return new Ruling.Refused(Refusals.NOT_AUTHOR);
        }
        if (!speaker.trusted(terms)) {
            return new Ruling.Refused(Refusals.UNPROVEN);
        }
        return matter.kinds().isEmpty() || matter.kinds().containsAll(kinds)
                ? new Ruling.Granted(List.of())
                : new Ruling.Refused(Refusals.kinds(matter.kinds()));
    }

    private Ruling tag(Command.Tag tag) {
        boolean self = tag.by().email().isEmpty()
                ? act.proof() == Act.Proof.ACCOUNT
                : speaker.has(tag.by().email());
        return self ? agree(Terms.Form.TAG, "", Optional.empty()) : new Ruling.Refused(Refusals.OTHER_NAME);
    }

    private Ruling agree(Command.Agree agree) {
        Optional<String> wrong = agree.until().flatMap(this::wrong);
        Optional<Instant> ends = agree.until()
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return wrong.<Ruling>map(Ruling.Refused::new).orElseGet(() -> agree(Terms.Form.COMMAND, agree.area(), ends));
    }

    private Optional<String> wrong(LocalDate until) {
        LocalDate said = act.at().atZone(ZoneOffset.UTC).toLocalDate();
        if (until.isBefore(said)) {
            return Optional.of(Refusals.PAST);
        }
        return until.isAfter(said.plusDays(terms.longestDays()))
                ? Optional.of(Refusals.tooFar(terms.longestDays()))
                : Optional.empty();
    }

    private Ruling agree(Terms.Form form, String area, Optional<Instant> ends) {
        if (!terms.forms().contains(form)) {
            return new Ruling.Refused(Refusals.FORM);
        }
        if (pushed()) {
            return new Ruling.Refused(Refusals.PUSHED);
        }
        if (area.isEmpty()) {
            return decided(answered(), ends);
        }
        List<Ground> named =
                matter.touched().stream().filter(ground -> names(ground, area)).toList();
        if (named.isEmpty()) {
            return new Ruling.Refused(Refusals.OTHER_AREA);
        }
        List<Ground> own =
                named.stream().filter(g -> speaker.answersFor(g, terms)).toList();
        return own.isEmpty() && !answered().isEmpty() ? new Ruling.Refused(Refusals.NOT_YOURS) : decided(own, ends);
    }

    /** By the name of its section, or by a folder or file in it. */
    private static boolean names(Ground ground, String area) {
        String folder = area.endsWith("/") ? area : area + "/";
        return ground.name().equalsIgnoreCase(area)
                || ground.name().regionMatches(true, 0, area + " (", 0, area.length() + 2)
                || ground.paths().stream().anyMatch(path -> path.equals(area) || path.startsWith(folder));
    }

    private Ruling ignore(Command.Ignore ignore) {
        if (!matter.rules().contains(ignore.rule())) {
            return new Ruling.Refused(Refusals.NO_RULE);
        }
        if (terms.never().contains(ignore.rule())) {
            return new Ruling.Refused(Refusals.NEVER);
        }
        Instant ends = act.at().plus(Duration.ofDays(terms.ignoreDays()));
        return pushed() ? new Ruling.Refused(Refusals.PUSHED) : decided(answered(), Optional.of(ends));
    }

    private Ruling decided(List<Ground> grounds) {
        return decided(grounds, Optional.empty());
    }

    /** A word that needs authority: the speaker's own patches, and a sender that nobody vouches for, have none. */
    private Ruling decided(List<Ground> grounds, Optional<Instant> ends) {
        if (own()) {
            return new Ruling.Refused(Refusals.OWN);
        }
        if (grounds.isEmpty()) {
            return new Ruling.Refused(Refusals.NO_AUTHORITY);
        }
        return speaker.trusted(terms)
                ? new Ruling.Granted(names(grounds), ends)
                : new Ruling.Refused(Refusals.UNPROVEN);
    }

    private boolean own() {
        return speaker.is(matter.snapshot().author())
                || about(matter, speaker, new Command.Revoke()).isEmpty();
    }

    private List<Ground> answered() {
        return matter.touched().stream()
                .filter(ground -> speaker.answersFor(ground, terms))
                .toList();
    }

    private static List<String> names(List<Ground> grounds) {
        return grounds.stream().map(Ground::name).distinct().toList();
    }

    /** What was said about an earlier head is not said about this one. */
    private boolean pushed() {
        return matter.snapshot().company().since().filter(act.at()::isBefore).isPresent();
    }
}
