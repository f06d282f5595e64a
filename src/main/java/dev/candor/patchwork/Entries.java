package dev.candor.patchwork;

import dev.candor.submission.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Patchwork's objects as it tells of them; what is not used is left out. Dates have no zone. */
final class Entries {
    private Entries() {}

    /** A project. */
    record Project(long id, String linkName, String listEmail) {}

    /** Who sent a mail. */
    record Person(long id, String name, String email) {
        Account account() {
            return new Account(String.valueOf(id), email, name);
        }
    }

    /** An account of the server. */
    record User(long id, String username) {}

    /**
     * A patch or a cover letter as others name it.
     *
     * @param name as {@code [v2,1/3] subject}
     * @param msgid with angle brackets
     * @param date the sender's clock
     */
    record Mail(long id, String name, String msgid, String date) {}

    /** A series as others name it. */
    record Series(long id, String name, String date) {}

    /**
     * A series.
     *
     * @param patches by the senders' clocks, not in their order
     */
    record WholeSeries(
            long id,
            Optional<Project> project,
            String name,
            String date,
            Optional<Person> submitter,
            int version,
            int total,
            int receivedTotal,
            boolean receivedAll,
            Optional<Mail> coverLetter,
            List<Mail> patches) {
        WholeSeries {
            patches = List.copyOf(patches);
        }
    }

    /** A patch in a list. */
    record Listed(long id, List<Series> series) {
        Listed {
            series = List.copyOf(series);
        }
    }

    /**
     * A patch or a cover letter whole.
     *
     * @param headers a text, or a list of texts where a header stands more than once
     * @param content the text of the mail as sent, but for what Patchwork takes for a signature
     * @param diff empty for a cover letter and for a request to pull
     */
    record WholeMail(long id, Map<String, Object> headers, String content, String diff, List<Series> series) {
        WholeMail {
            headers = Map.copyOf(headers);
            series = List.copyOf(series);
        }
    }

    /** A reply. */
    record Comment(
            long id,
            String msgid,
            String date,
            Optional<Person> submitter,
            String content,
            Map<String, Object> headers) {
        Comment {
            headers = Map.copyOf(headers);
        }
    }

    /** A check. */
    record Check(
            long id,
            Optional<User> user,
            String date,
            String state,
            String targetUrl,
            String context,
            String description) {}

    /** A bundle. */
    record Bundle(long id, String name, Optional<User> owner, List<Mail> patches) {
        Bundle {
            patches = List.copyOf(patches);
        }
    }

    /**
     * An event.
     *
     * @param date the server's clock
     * @param actor who did it, as far as the server knows
     */
    record Event(long id, String category, String date, Optional<User> actor, Optional<Payload> payload) {}

    /** What an event is about; which of them are there goes by its category. */
    record Payload(
            Optional<Mail> patch,
            Optional<Mail> cover,
            Optional<Series> series,
            Optional<Numbered> comment,
            Optional<Check> check) {
        static final Payload NONE =
                new Payload(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Something of which only the number matters. */
    record Numbered(long id) {}
}
