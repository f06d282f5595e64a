package dev.candor.gitlab;

import dev.candor.forge.Write.GiveReceipt;
import dev.candor.forge.Written;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.Map;
import java.util.TreeMap;

/** Puts an emoji on the note of somebody who was heard. One that is there already is what was wanted. */
final class Receipts {
    private final Api api;

    Receipts(Api api) {
        this.api = api;
    }

    Written give(At at, GiveReceipt write) {
        Ask ask = Ask.write(
                Call.AWARD_EMOJI,
                "POST",
                at.under("notes/" + Projects.encoded(write.act()) + "/award_emoji"),
                Json.write(new TreeMap<>(Map.of("name", emoji(write)))));
        Answer answer = api.send(ask);
        boolean taken = answer.status() == 404 && Failure.words(answer).contains("already been taken");
        if (answer.fine() || taken) {
            return new Written.Done("");
        }
        return switch (answer.status()) {
            case 400, 403, 404, 422 -> new Written.Declined(api.said(ask, answer));
            default -> throw api.trouble(ask, answer);
        };
    }

    private static String emoji(GiveReceipt write) {
        return switch (write.receipt()) {
            case DONE -> "white_check_mark";
            case REFUSED -> "confused";
        };
    }
}
