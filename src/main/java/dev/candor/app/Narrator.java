package dev.candor.app;

import dev.candor.forge.Forge;
import dev.candor.forge.Look;
import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;

/** Prints what is written to a forge, so that who tries Candor sees on the terminal what people would see there. */
final class Narrator implements Forge {
    private final Forge forge;

    Narrator(Forge forge) {
        this.forge = forge;
    }

    @Override
    public String name() {
        return forge.name();
    }

    @Override
    public Snapshot read(Look look) {
        return forge.read(look);
    }

    @Override
    public Written write(SubmissionId id, Write write) {
        Written written = forge.write(id, write);
        System.out.println("\n=== " + id + ": " + told(write) + "\n");
        return written;
    }

    private static String told(Write write) {
        return switch (write) {
            case Write.CreateNote create -> "a note\n\n" + create.body().indent(4);
            case Write.EditNote edit -> "the note, changed\n\n" + edit.body().indent(4);
            case Write.SetLabels set -> "labels +" + set.add() + " -" + set.remove();
            case Write.GiveReceipt given -> "a receipt on note " + given.act() + ": " + given.receipt();
            case Write.SendReply reply ->
                "a reply on the list\n\n" + reply.text().indent(4);
            case Write.SetBundle set -> "bundle +" + set.add() + " -" + set.remove();
            case Write.PostCheck post ->
                where(post.target()) + ": " + post.check().state() + ", \""
                        + post.check().description() + "\", " + post.check().url();
        };
    }

    /** A sha on a GitLab, a number on a Patchwork. */
    private static String where(String target) {
        return target.length() < 40 ? "check ai-policy on patch " + target : "status candor/ai-policy";
    }
}
