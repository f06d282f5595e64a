package dev.candor.web;

import dev.candor.agreement.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said about a submission and what came of it, as JSON.
 *
 * @param by the account's name, or the address of a mail
 * @param account the number of the account on the forge
 * @param said in words
 * @param form {@code command}, {@code approval}, {@code label} or {@code tag}
 * @param act the forge's id of the note, approval or label; a Message-ID
 * @param proof how sure it is who said it: {@code account}, {@code domain} or {@code claimed}
 * @param areas what it counts for; empty when it was refused
 * @param patches what it is about: {@code code:} and a digest of the change, or {@code commit:} and the commit
 * @param until when it stops to count for what comes later; null when it never does, or is only for what is there
 * @param why what it was refused for; empty when it was not
 * @param policy digest of the policy it was decided under
 */
record DecisionItem(
        String at,
        String by,
        String account,
        String said,
        String form,
        String act,
        String proof,
        boolean granted,
        List<String> areas,
        List<String> patches,
        @Schema(nullable = true) @Nullable String until,
        String why,
        String policy) {

    static DecisionItem of(Decision decision) {
        var origin = decision.origin();
        return new DecisionItem(
                origin.at().toString(),
                origin.by().username(),
                origin.by().id(),
                DecisionRow.what(decision.command()),
                origin.form().name().toLowerCase(Locale.ROOT),
                origin.act(),
                origin.proof().name().toLowerCase(Locale.ROOT),
                decision.granted(),
                decision.areas(),
                decision.patches(),
                decision.ends().map(Instant::toString).orElse(null),
                decision.refused().orElse(""),
                decision.policy());
    }
}
