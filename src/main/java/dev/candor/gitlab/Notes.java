package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Write.CreateNote;
import dev.candor.forge.Write.EditNote;
import dev.candor.forge.Written;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes our note. A body that GitLab took for quick actions is a bug of ours and told as one. */
final class Notes {
    private static final Json.Reader<NoteEntry> NOTE = Json.one(NoteEntry.class);

    /** A note without an answer may still be on its way: who looks at once does not see it, and says it twice. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

    private final Api api;
    private final Ourselves ourselves;

    Notes(Api api, Ourselves ourselves) {
        this.api = api;
        this.ourselves = ourselves;
    }

    Written create(At at, CreateNote write) {
        Ask ask = Ask.write(Call.CREATE_NOTE, "POST", at.under("notes"), body(write.body()));
        try {
            NoteEntry note = created(ask, api.fine(ask));
            ourselves.learn(note.author());
            return new Written.Done(String.valueOf(note.id()));
        } catch (Busy busy) {
            throw new Busy(busy.why(), Optional.of(busy.after().orElse(ON_ITS_WAY)));
        }
    }

    private NoteEntry created(Ask ask, Answer answer) {
        if (answer.status() == 202) {
            throw onlyQuickActions(ask, answer);
        }
        return api.read(ask, answer, NOTE);
    }

    /** A note that is not ours to edit, since the token's account was changed, is as good as gone. */
    Written edit(At at, EditNote write) {
        Ask ask =
                Ask.write(Call.EDIT_NOTE, "PUT", at.under("notes/" + Projects.encoded(write.id())), body(write.body()));
        Answer answer = api.send(ask);
        return switch (answer.status()) {
            case 200 ->
                new Written.Done(String.valueOf(api.read(ask, answer, NOTE).id()));
            case 403, 404 -> new Written.Gone();
            case 202, 204 -> throw onlyQuickActions(ask, answer);
            default -> throw api.trouble(ask, answer);
        };
    }

    private static IllegalStateException onlyQuickActions(Ask ask, Answer answer) {
        return new IllegalStateException(ask + ": " + answer.status() + ", so the note was only quick actions");
    }

    private static String body(String text) {
        return Json.write(new TreeMap<>(Map.of("body", text)));
    }
}
