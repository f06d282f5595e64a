package dev.candor.web;

import dev.candor.ledger.Deed;
import dev.candor.ledger.Doing;
import dev.candor.ledger.Ending;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change on the forge, as JSON.
 *
 * @param kind {@code note}, {@code labels}, {@code receipt}, {@code reply}, {@code bundle} or {@code check}
 * @param target the edited note, the note that was heard, the commit or the patch; empty where there is none
 * @param text the note, each label or patch with a sign in front, or the check's description
 * @param ended null while the end is not known
 * @param how {@code done}, {@code declined}, {@code postponed}, {@code gone}, {@code lost} or {@code found}; null while it is not known
 * @param why why it was declined or put off; empty otherwise
 */
record DeedItem(
        String kind,
        String target,
        List<String> text,
        String begun,
        @Schema(nullable = true) @Nullable String ended,
        @Schema(nullable = true) @Nullable String how,
        String why) {

    static DeedItem of(Deed deed) {
        return switch (deed.doing()) {
            case Doing.WriteNote note -> of(deed, "note", note.id().orElse(""), List.of(note.body()));
            case Doing.SetLabels labels -> of(deed, "labels", "", signed(labels.add(), labels.remove()));
            case Doing.GiveReceipt given ->
                of(deed, "receipt", given.act(), List.of(given.receipt().name().toLowerCase(Locale.ROOT)));
            case Doing.SendReply reply -> of(deed, "reply", "", List.of(reply.text()));
            case Doing.SetBundle set -> of(deed, "bundle", "", signed(set.add(), set.remove()));
            case Doing.PostCheck posted ->
                of(deed, "check", posted.target(), List.of(posted.check().description()));
        };
    }

    private static DeedItem of(Deed deed, String kind, String target, List<String> text) {
        var ended = deed.ended();
        return new DeedItem(
                kind,
                target,
                text,
                deed.begun().toString(),
                ended.map(end -> end.at().toString()).orElse(null),
                ended.map(end -> how(end.how())).orElse(null),
                ended.map(end -> why(end.how())).orElse(""));
    }

    private static List<String> signed(Collection<String> add, Collection<String> remove) {
        return Stream.concat(
                        add.stream().sorted().map(item -> "+" + item),
                        remove.stream().sorted().map(item -> "-" + item))
                .toList();
    }

    private static String how(Ending ending) {
        return switch (ending) {
            case Ending.Done done -> "done";
            case Ending.Declined declined -> "declined";
            case Ending.Gone gone -> "gone";
            case Ending.Postponed postponed -> "postponed";
            case Ending.Lost lost -> "lost";
            case Ending.Found found -> "found";
        };
    }

    private static String why(Ending ending) {
        return switch (ending) {
            case Ending.Declined declined -> declined.why();
            case Ending.Postponed postponed -> postponed.why();
            case Ending.Done done -> "";
            case Ending.Gone gone -> "";
            case Ending.Lost lost -> "";
            case Ending.Found found -> "";
        };
    }
}
