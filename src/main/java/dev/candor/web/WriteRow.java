package dev.candor.web;

import dev.candor.ledger.Deed;
import dev.candor.ledger.Doing;
import dev.candor.ledger.Ending;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One write on the forge and how it ended.
 *
 * @param what such as {@code Note written}
 * @param details short texts: labels, what a check says
 * @param note the whole note; empty for other writes
 * @param how the end, in words
 * @param stands whether it ended as it was meant to
 */
record WriteRow(Moment begun, String what, List<String> details, String note, String how, boolean stands) {
    private static final int LINE = 300;
    private static final int NOTE = 20_000;
    private static final int MOST_LABELS = 30;

    WriteRow {
        details = List.copyOf(details);
    }

    static WriteRow of(Deed deed, Called called) {
        return switch (deed.doing()) {
            case Doing.WriteNote note ->
                of(
                        deed,
                        note.id().isEmpty() ? "Note written" : "Note edited",
                        List.of(),
                        Text.block(note.body(), NOTE));
            case Doing.SetLabels labels -> of(deed, "Labels changed", signed(labels.add(), labels.remove()), "");
            case Doing.GiveReceipt given -> of(deed, "Receipt given", List.of(Text.line(given.act(), LINE)), "");
            case Doing.SendReply reply -> of(deed, "Reply on the list", List.of(), Text.block(reply.text(), NOTE));
            case Doing.SetBundle set -> of(deed, "Bundle changed", signed(set.add(), set.remove()), "");
            case Doing.PostCheck posted ->
                of(
                        deed,
                        "Check posted on " + PatchCard.shortId(posted.target()) + called.beside(posted.target()),
                        List.of(posted.check().state().name().toLowerCase(Locale.ROOT)
                                + ": "
                                + Text.line(posted.check().description(), LINE)),
                        "");
        };
    }

    private static WriteRow of(Deed deed, String what, List<String> details, String note) {
        return new WriteRow(
                Moment.of(deed.begun()),
                what,
                details,
                note,
                deed.ended().map(ended -> how(deed.doing(), ended.how())).orElse("begun; its end is not known yet"),
                deed.ended().map(ended -> stands(ended.how())).orElse(false));
    }

    private static List<String> signed(Collection<String> add, Collection<String> remove) {
        return Stream.concat(signed("+ ", add), signed("− ", remove))
                .limit(MOST_LABELS)
                .toList();
    }

    private static Stream<String> signed(String sign, Collection<String> items) {
        return items.stream().sorted().map(item -> sign + Text.line(item, LINE));
    }

    private static String how(Doing doing, Ending ending) {
        return switch (ending) {
            case Ending.Done done -> "done";
            case Ending.Declined declined -> "declined by the forge: " + Text.line(declined.why(), LINE);
            case Ending.Gone gone -> "was not there any more";
            case Ending.Postponed postponed -> "put off and to be tried again: " + Text.line(postponed.why(), LINE);
            case Ending.Lost lost
            when doing instanceof Doing.SendReply ->
                "it is not known whether the mail server took it; it is not sent again";
            case Ending.Lost lost -> "its end was never told; the forge was asked what stands";
            case Ending.Found found -> "found standing on the forge";
        };
    }

    private static boolean stands(Ending ending) {
        return ending instanceof Ending.Done || ending instanceof Ending.Found;
    }
}
