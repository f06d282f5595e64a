package dev.candor.patchwork;

import dev.candor.forge.Forge;
import dev.candor.forge.Look;
import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import java.util.function.Supplier;

/** Patchwork behind the socket that the engine knows. */
final class PatchworkForge implements Forge {
    private final String name;
    private final Reading reading;
    private final Checks checks;
    private final Bundles bundles;
    private final Replies replies;
    private final Recent recent;
    private final Pace pace;
    private final Pushed pushed;

    PatchworkForge(
            String name,
            Reading reading,
            Checks checks,
            Bundles bundles,
            Replies replies,
            Recent recent,
            Pace pace,
            Pushed pushed) {
        this.name = name;
        this.reading = reading;
        this.checks = checks;
        this.bundles = bundles;
        this.replies = replies;
        this.recent = recent;
        this.pace = pace;
        this.pushed = pushed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Snapshot read(Look look) {
        return paced(look.id(), () -> reading.read(look));
    }

    @Override
    public Written write(SubmissionId id, Write write) {
        return paced(id, () -> written(id, write));
    }

    private <T> T paced(SubmissionId id, Supplier<T> work) {
        return pushed.has(id.number()) ? pace.first(work) : work.get();
    }

    private Written written(SubmissionId id, Write write) {
        return switch (write) {
            case Write.PostCheck post -> checks.post(post);
            case Write.SetBundle set -> bundles.set(set, recent.of(id).patches());
            case Write.SendReply reply -> replies.send(reply, recent.of(id).conversation());
            case Write.CreateNote note -> new Written.Declined("Patchwork has no notes");
            case Write.EditNote note -> new Written.Declined("Patchwork has no notes");
            case Write.SetLabels labels -> new Written.Declined("Patchwork has no labels");
            case Write.GiveReceipt receipt -> new Written.Declined("Patchwork has no receipts");
        };
    }
}
