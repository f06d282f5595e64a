package dev.candor.patchwork;

import dev.candor.inbox.Letter.Kind;
import dev.candor.patchwork.Entries.Person;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.submission.Digest;
import dev.candor.submission.SubmissionId;
import java.util.Locale;

/**
 * Where on the list a reply to a series belongs: under the cover letter, or under the first patch where there is none.
 * Only what is answered stands in References, for Patchwork files a reply that names both under a patch.
 *
 * @param mail number of what is answered
 * @param subject of the reply
 * @param answers the Message-ID that is answered
 * @param author address of who sent the series
 * @param ourId the Message-ID of our reply: the same whenever it is made, so that who gets it twice has it once
 */
record Conversation(Kind kind, long mail, String subject, String answers, String author, String ourId) {
    /** @param from the address that replies are from */
    static Conversation of(SubmissionId id, WholeSeries series, Posted first, String from) {
        String author = series.submitter().map(Person::email).orElse("");
        String ours = ourId(id, series.version(), from);
        return series.coverLetter()
                .map(cover ->
                        new Conversation(Kind.COVER, cover.id(), reply(cover.name()), cover.msgid(), author, ours))
                .orElseGet(() ->
                        new Conversation(Kind.PATCH, first.id(), reply(first.subject()), first.msgid(), author, ours));
    }

    /** Patchwork leaves the word PATCH out of names; in a subject it belongs there. */
    private static String reply(String name) {
        String subject = name.strip();
        if (subject.toLowerCase(Locale.ROOT).startsWith("re:")) {
            return subject;
        }
        int close = subject.startsWith("[") ? subject.indexOf(']') : -1;
        boolean shortened = close > 0
                && !subject.substring(0, close).toUpperCase(Locale.ROOT).contains("PATCH");
        return "Re: "
                + (shortened
                        ? "[PATCH " + subject.substring(1, close).replace(',', ' ') + subject.substring(close)
                        : subject);
    }

    private static String ourId(SubmissionId id, int version, String from) {
        String hash = Digest.of(id.toString(), "\n", from).substring("sha256:".length(), "sha256:".length() + 16);
        String domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return "<candor-" + id.number() + "-v" + version + "-" + hash + "@" + domain + ">";
    }
}
