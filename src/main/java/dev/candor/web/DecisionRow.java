package dev.candor.web;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Origin;
import dev.candor.agreement.Ruling;
import dev.candor.command.Command;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that somebody said about a submission, and what came of it.
 *
 * @param by the account's name or the address of a mail, and then the name that is displayed, which anybody may choose
 * @param what such as {@code agrees to the AI use in Block}
 * @param where which note or mail; and how sure it is who it was
 * @param about which patches, and the policy it was decided under
 * @param result what came of it
 */
record DecisionRow(Moment at, String by, String what, String where, String about, String result, boolean granted) {
    private static final int LINE = 300;
    private static final int PATCHES = 5;
    private static final int SHORT = 12;

    static DecisionRow of(Decision decision, Called called) {
        var origin = decision.origin();
        return new DecisionRow(
                Moment.of(origin.at()),
                Text.line(by(origin.by()), LINE),
                what(decision.command()),
                Text.line(place(origin), LINE) + ", " + proof(origin.proof()),
                about(decision.patches(), called) + ", under the policy " + shortened(decision.policy()),
                result(decision.ruling()),
                decision.granted());
    }

    private static String by(Account account) {
        String displayed = account.name().isBlank() || account.name().equals(account.username())
                ? ""
                : " (" + account.name() + ")";
        return account.username() + displayed;
    }

    private static String about(List<String> patches, Called called) {
        String ids = patches.stream()
                .limit(PATCHES)
                .map(id -> shortened(id) + called.beside(id))
                .collect(Collectors.joining(", "));
        String more = patches.size() > PATCHES ? ", ..." : "";
        return "for " + Sentence.count(patches.size(), "patch", "patches")
                + (patches.isEmpty() ? "" : " (" + ids + more + ")");
    }

    /** {@code code:} or {@code sha256:} and the beginning of what follows it; the JSON has all of it. */
    private static String shortened(String id) {
        int from = id.indexOf(':') + 1;
        return Text.line(id.substring(0, Math.min(id.length(), from + SHORT)), LINE);
    }

    /** In words. */
    static String what(Command command) {
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
            case Command.Unclear unclear -> "was not understood: " + Text.line(unclear.why(), LINE);
        };
    }

    private static String place(Origin origin) {
        return switch (origin.form()) {
            case COMMAND, TAG -> (origin.proof() == Act.Proof.ACCOUNT ? "in the note " : "in the mail ") + origin.act();
            case APPROVAL -> "by an approval";
            case LABEL -> "by a label";
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
