package dev.candor.patchwork;

import dev.candor.forge.Look;
import dev.candor.inbox.Letter;
import dev.candor.inbox.Letter.Kind;
import dev.candor.inbox.Mailbag;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Note;
import dev.candor.submission.Patch;
import dev.candor.submission.Surface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of ours stands on a series. Our own record says it, and no request is made; only what that record is not certain of
 * is asked for.
 */
final class Standing {
    /** Who posts in our name again and again is not answered for ever. */
    private static final long MOST_STRANGERS = 10;

    private final PatchworkSettings settings;
    private final Mailbag mailbag;
    private final Checks checks;
    private final Bundles bundles;
    private final Talk talk;
    private final Recent recent;

    Standing(PatchworkSettings settings, Mailbag mailbag, Checks checks, Bundles bundles, Talk talk, Recent recent) {
        this.settings = settings;
        this.mailbag = mailbag;
        this.checks = checks;
        this.bundles = bundles;
        this.talk = talk;
        this.recent = recent;
    }

    Surface surface(Look look, WholeSeries series, List<Posted> posted, List<Letter> letters) {
        Optional<Conversation> thread = settings.mail()
                .filter(mail -> !posted.isEmpty())
                .map(mail -> Conversation.of(look.id(), series, posted.getFirst(), mail.from()));
        recent.remember(look.id(), new Recent.Seen(thread, numbers(posted)));
        Memory memory = look.memory();
        Optional<Note> note = memory.note();
        if (!memory.certain() && note.filter(sent -> sent.id().isEmpty()).isPresent()) {
            note = thread.flatMap(this::seen).or(memory::note);
        }
        boolean reply = settings.mail().isPresent() && thread.isPresent() && note.isEmpty();
        return new Surface(
                false,
                note,
                false,
                Set.of(),
                Optional.empty(),
                reply,
                settings.token().flatMap(token -> bundle(memory, posted)),
                settings.token()
                        .map(token -> checkpoints(memory, posted, letters))
                        .orElse(List.of()));
    }

    private static Map<String, Long> numbers(List<Posted> posted) {
        Map<String, Long> numbers = new HashMap<>();
        posted.forEach(mail -> mail.patches().forEach(patch -> numbers.put(patch.id(), mail.id())));
        return numbers;
    }

    /** Our reply, if the list has carried it to Patchwork. */
    private Optional<Note> seen(Conversation thread) {
        return talk.of(thread.kind(), thread.mail()).stream()
                .filter(comment -> comment.msgid().equals(thread.ourId()))
                .findFirst()
                .map(comment -> new Note(comment.msgid(), comment.content()));
    }

    private Optional<Set<String>> bundle(Memory memory, List<Posted> posted) {
        if (settings.bundle().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(memory.certain() ? memory.bundle() : shown(posted));
    }

    private Set<String> shown(List<Posted> posted) {
        Set<Long> there = bundles.patches();
        return posted.stream()
                .filter(mail -> there.contains(mail.id()))
                .flatMap(mail -> mail.patches().stream())
                .map(Patch::id)
                .collect(Collectors.toSet());
    }

    private List<Checkpoint> checkpoints(Memory memory, List<Posted> posted, List<Letter> letters) {
        Map<Long, Letter> known = letters.stream()
                .filter(letter -> letter.kind() == Kind.PATCH)
                .collect(Collectors.toMap(Letter::id, Function.identity()));
        return posted.stream()
                .filter(patch -> !memory.refused().contains(String.valueOf(patch.id())))
                .map(patch -> checkpoint(memory, patch.id(), Optional.ofNullable(known.get(patch.id()))))
                .toList();
    }

    private Checkpoint checkpoint(Memory memory, long patch, Optional<Letter> letter) {
        String target = String.valueOf(patch);
        Optional<Check> recorded = Optional.ofNullable(memory.checks().get(target));
        Optional<Check> doubtful = Optional.ofNullable(memory.doubtful().get(target));
        if (doubtful.isPresent()) {
            Optional<Check> found = checks.ask(patch, recorded, doubtful.get());
            return new Checkpoint(target, found, stranger(mailbag.letter(Kind.PATCH, patch)));
        }
        boolean hidden = letter.filter(Letter::overwritten)
                .flatMap(Letter::stranger)
                .filter(last -> last.number() <= MOST_STRANGERS)
                .isPresent();
        return new Checkpoint(target, hidden ? Optional.empty() : recorded, stranger(letter));
    }

    private static Optional<Checkpoint.Stranger> stranger(Optional<Letter> letter) {
        return letter.flatMap(Letter::stranger).map(last -> new Checkpoint.Stranger(last.by(), last.said(), last.at()));
    }
}
