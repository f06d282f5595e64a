package dev.candor.gitlab;

import dev.candor.submission.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes what people wrote on a merge request into acts. */
final class Remarks {
    /** GitLab moves this time when a note is changed; it may also lag behind when it is made. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private Remarks() {}

    /** Ours are none, nor those of GitLab itself, nor those that not everybody sees: the answer is public. */
    static List<Act> in(List<NoteEntry> notes, Ourselves ourselves) {
        return notes.stream()
                .filter(note -> !note.system() && !note.internal() && !note.confidential())
                .filter(note -> !ourselves.are(note.author()))
                .flatMap(note -> act(note).stream())
                .toList();
    }

    private static Optional<Act> act(NoteEntry note) {
        Optional<Instant> created = Times.read(note.createdAt());
        return created.isEmpty()
                ? Optional.empty()
                : note.author()
                        .map(author -> new Act.Comment(
                                String.valueOf(note.id()),
                                author.account(),
                                created.get(),
                                Act.Proof.ACCOUNT,
                                note.body(),
                                edited(note, created.get())));
    }

    private static boolean edited(NoteEntry note, Instant created) {
        return Times.read(note.updatedAt())
                .filter(created.plus(AT_ONCE)::isBefore)
                .isPresent();
    }
}
