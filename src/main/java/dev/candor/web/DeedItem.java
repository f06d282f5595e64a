package dev.candor.web;

import dev.candor.ledger.Deed;
import dev.candor.ledger.Doing;
import dev.candor.ledger.Ending;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change on the forge, as JSON.
 *
 * @param kind {@code note}, {@code labels}, {@code receipt} or {@code check}
 * @param target the edited note, the note that was heard, the commit or the patch; empty where there is none
 * @param text the note, each label with a sign in front, or the check's description
 * @param ended null while the end is not known
 * @param how {@code done}, {@code declined}, {@code gone}, {@code lost} or {@code found}; null while it is not known
 * @param why the forge's words when it declined; empty otherwise
 */
record DeedItem(
        String kind,
        String target,
        List<String> text,
        String begun,
        @Nullable String ended,
        @Nullable String how,
        String why) {

    static DeedItem of(Deed deed) {
        return switch (deed.doing()) {
            case Doing.WriteNote note -> of(deed, "note", note.id().orElse(""), List.of(note.body()));
            case Doing.SetLabels labels -> of(deed, "labels", "", signed(labels));
            case Doing.GiveReceipt given ->
                of(deed, "receipt", given.act(), List.of(given.receipt().name().toLowerCase(Locale.ROOT)));
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
                ended.map(end -> end.how() instanceof Ending.Declined declined ? declined.why() : "")
                        .orElse(""));
    }

    private static List<String> signed(Doing.SetLabels labels) {
        return Stream.concat(
                        labels.add().stream().sorted().map(label -> "+" + label),
                        labels.remove().stream().sorted().map(label -> "-" + label))
                .toList();
    }

    private static String how(Ending ending) {
        return switch (ending) {
            case Ending.Done done -> "done";
            case Ending.Declined declined -> "declined";
            case Ending.Gone gone -> "gone";
            case Ending.Lost lost -> "lost";
            case Ending.Found found -> "found";
        };
    }
}
