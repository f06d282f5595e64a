package dev.candor.gitlab;

import dev.candor.gitlab.Whereabouts.Seen;
import dev.candor.submission.Note;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.List;
import java.util.Optional;

/** Finds what of ours stands on a merge request; asked only when our own record does not say it for certain. */
final class Standing {
    private static final Json.Reader<List<NoteEntry>> NOTES = Json.many(NoteEntry.class);
    private static final Json.Reader<List<StatusEntry>> STATUSES = Json.many(StatusEntry.class);

    private final Api api;
    private final Ourselves ourselves;

    Standing(Api api, Ourselves ourselves) {
        this.api = api;
        this.ourselves = ourselves;
    }

    /** Our oldest note. Ours means our account and our mark: a stranger's note with our mark is a stranger's note. */
    Optional<Note> note(At at) {
        ourselves.ask(api);
        return api
                .list(
                        Call.NOTES,
                        at.under("notes?sort=asc&order_by=created_at"),
                        NOTES,
                        100,
                        all -> ours(all).isPresent())
                .whole()
                .stream()
                .filter(this::ours)
                .findFirst()
                .map(note -> new Note(String.valueOf(note.id()), note.body()));
    }

    private boolean ours(NoteEntry note) {
        return ourselves.are(note.author()) && note.body().stripTrailing().endsWith(Note.MARK);
    }

    private Optional<NoteEntry> ours(List<NoteEntry> notes) {
        return notes.stream().filter(this::ours).findFirst();
    }

    /** Our newest status on a commit, in the project where we would post it. */
    Optional<StatusEntry> status(Seen where, String sha) {
        ourselves.ask(api);
        return status(where.source(), sha).or(() -> where.fork() ? status(where.target(), sha) : Optional.empty());
    }

    private Optional<StatusEntry> status(long project, String sha) {
        Ask ask = Ask.get(
                Call.STATUSES,
                "projects/" + project + "/repository/commits/" + Projects.encoded(sha) + "/statuses?per_page=100&name="
                        + Projects.encoded(Checks.NAME));
        Answer answer = api.send(ask);
        if (answer.status() == 403 || answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.fine() || answer.cut()) {
            throw api.trouble(ask, answer);
        }
        return api.read(ask, answer, STATUSES).stream()
                .filter(status -> status.name().equals(Checks.NAME) && ourselves.are(status.author()))
                .reduce((one, other) -> one.id() >= other.id() ? one : other);
    }
}
