package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Write.SendReply;
import dev.candor.forge.Written;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Sends the one reply on the list. What the mail server surely did not take is tried again; all else is not. */
final class Replies {
    private final Optional<MailSettings> settings;
    private final Site site;
    private final Outbox outbox;
    private final InstantSource clock;

    Replies(Optional<MailSettings> settings, Site site, Outbox outbox, InstantSource clock) {
        this.settings = settings;
        this.site = site;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Busy when it is not known whether it was sent */
    Written send(SendReply write, Optional<Conversation> where) {
        if (settings.isEmpty() || where.isEmpty()) {
            return new Written.Declined("replies are not configured");
        }
        Letterhead letter = letter(settings.get(), where.get(), write.text());
        if (letter.to().isEmpty() && letter.cc().isEmpty()) {
            return new Written.Declined(
                    "there is nobody to send it to: neither the author's address nor the list's is known");
        }
        return switch (outbox.send(letter)) {
            case Outbox.Sent.Taken taken -> new Written.Done(letter.messageId());
            case Outbox.Sent.NotNow later -> new Written.Postponed(later.why());
            case Outbox.Sent.Refused refused -> new Written.Declined(refused.why());
            case Outbox.Sent.Unknown unknown -> throw new Busy(unknown.why());
        };
    }

    private Letterhead letter(MailSettings mail, Conversation where, String text) {
        List<String> to = Recipients.of(mail.to(), where.author(), site.list(), new HashSet<>());
        List<String> cc = Recipients.of(mail.cc(), where.author(), site.list(), new HashSet<>(to));
        return new Letterhead(
                mail.from(),
                to,
                cc,
                where.subject(),
                where.ourId(),
                where.answers(),
                clock.instant(),
                mail.hint(),
                text);
    }
}
