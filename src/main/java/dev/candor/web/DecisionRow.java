package dev.candor.web;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Ruling;
import dev.candor.agreement.Terms;
import dev.candor.command.Command;
import dev.candor.submission.Act;
import java.util.List;

/**
 * Something that somebody said about a submission, and what came of it.
 *
 * @param what such as {@code agrees to the AI use in Block}
 * @param by who said it
 * @param where a note, a mail, ...; and how sure it is who it was
 * @param result what came of it
 */
record DecisionRow(Moment at, String by, String what, String where, String result, boolean granted) {
    private static final int LINE = 300;

    static DecisionRow of(Decision decision) {
        var origin = decision.origin();
        return new DecisionRow(
                Moment.of(origin.at()),
                Text.line(
                        origin.by().name().isBlank()
                                ? origin.by().username()
                                : origin.by().name(),
                        LINE),
                what(decision.command()),
                form(origin.form()) + ", " + proof(origin.proof()),
                result(decision.ruling()),
                decision.granted());
    }

    private static String what(Command command) {
        return switch (command) {
            case Command.Help help -> "asks what can be said";
            case Command.Recheck recheck -> "asks for another look";
            case Command.Explain explain -> "asks which rules looked";
            case Command.Revoke revoke -> "takes back what was agreed to";
            case Command.NotUsed not -> "says that AI was not used";
            case Command.UsedFor used -> "says that AI was used for " + Sentence.list(used.kinds());
            case Command.Agree agree ->
                "agrees to the AI use"
                        + (agree.area().isEmpty() ? "" : " in " + Text.line(agree.area(), LINE))
                        + agree.until()
                                .map(day -> ", also in what comes until " + day)
                                .orElse("");
            case Command.Tag tag -> "agrees with the line " + Text.line(tag.key(), LINE);
            case Command.Ignore ignore ->
                "sets the rule %s aside, because %s"
                        .formatted(Text.line(ignore.rule(), 60), Text.line(ignore.because(), LINE));
            case Command.Unclear unclear -> "said something unclear: " + Text.line(unclear.why(), LINE);
        };
    }

    private static String form(Terms.Form form) {
        return switch (form) {
            case COMMAND -> "in a note";
            case APPROVAL -> "by an approval";
            case LABEL -> "by a label";
            case TAG -> "in a mail";
        };
    }

    private static String proof(Act.Proof proof) {
        return switch (proof) {
            case ACCOUNT -> "by an account that the forge knows";
            case DOMAIN -> "from an address that a trusted server vouches for";
            case CLAIMED -> "from an address that anybody could have written";
        };
    }

    private static String result(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Granted granted ->
                "it counts" + areas(granted.areas())
                        + granted.ends()
                                .map(end -> ", until " + Moment.of(end).words())
                                .orElse("");
            case Ruling.Refused refused -> "it does not count: " + Text.line(refused.why(), LINE);
        };
    }

    private static String areas(List<String> areas) {
        return areas.isEmpty() ? "" : " for " + Sentence.list(areas);
    }
}
