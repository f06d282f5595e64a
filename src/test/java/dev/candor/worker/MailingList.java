package dev.candor.worker;

import dev.candor.forge.Forge;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.forge.Look;
import dev.candor.forge.Questions;
import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import dev.candor.git.Person;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.Act.Proof;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Company;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list that remembers: series, replies, and the checks and the one mail that the bot sent. */
final class MailingList implements Forge {
    final Map<Long, Series> series = new HashMap<>();

    /** One version of a series, with what was said about it. */
    static final class Series {
        final SubmissionId id;
        final String title;
        final Account author;
        final List<Patch> patches = new ArrayList<>();
        final List<Act> replies = new ArrayList<>();
        final Map<String, Check> checks = new HashMap<>();
        final List<String> mails = new ArrayList<>();

        Series(SubmissionId id, String title, Account author) {
            this.id = id;
            this.title = title;
            this.author = author;
        }

        Series patch(String message, String diff) {
            String msgid = "<%d.%d@example.org>".formatted(id.number(), patches.size() + 1);
            patches.add(new Patch(
                    msgid, new Person(author.name(), author.username()), message, Optional.of(Diff.parse(diff))));
            return this;
        }

        /** Somebody replies; the proof is what the list's mail server recorded. */
        Series reply(String from, Proof proof, Instant at, String text) {
            String msgid = "<reply.%d.%d@example.org>".formatted(id.number(), replies.size() + 1);
            replies.add(new Act.Comment(msgid, account(from), at, proof, text, false));
            return this;
        }

        /** What stands on each patch, in order. */
        List<String> says() {
            return patches.stream()
                    .map(patch -> Optional.ofNullable(checks.get(patch.id()))
                            .map(Check::description)
                            .orElse(""))
                    .toList();
        }
    }

    Series send(long number, String title, String from) {
        Series sent = new Series(new SubmissionId("list", "devel", number), title, account(from));
        series.put(number, sent);
        return sent;
    }

    private static Account account(String from) {
        Person person = Person.of(from);
        return new Account(person.email(), person.email(), person.name());
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Snapshot read(Look look) {
        Series told = of(look.id());
        List<FileChange> files = new ArrayList<>();
        told.patches.forEach(
                patch -> files.addAll(patch.diff().orElse(Diff.EMPTY).files()));
        Snapshot read = new Snapshot(
                told.id,
                told.title,
                "",
                told.author,
                "https://lists.example.org/" + told.id.number(),
                "v" + told.id.number(),
                "",
                "",
                true,
                told.patches,
                new Diff(files, List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                surface(told),
                List.of());
        Questions asked = look.talk().apply(read);
        Company company = new Company(Set.of(), List.of(), Optional.empty());
        return asked.comments() ? read.with(read.owners(), told.replies, company) : read;
    }

    private static Surface surface(Series told) {
        List<Checkpoint> checkpoints = told.patches.stream()
                .map(patch -> new Checkpoint(patch.id(), Optional.ofNullable(told.checks.get(patch.id()))))
                .toList();
        return new Surface(
                false,
                Optional.empty(),
                false,
                Set.of(),
                Optional.empty(),
                told.mails.isEmpty(),
                Optional.empty(),
                checkpoints);
    }

    @Override
    public Written write(SubmissionId id, Write write) {
        switch (write) {
            case Write.PostCheck post -> of(id).checks.put(post.target(), post.check());
            case Write.SendReply reply -> of(id).mails.add(reply.text());
            default -> throw new Refused("a list takes no " + write);
        }
        return new Written.Done("");
    }

    private Series of(SubmissionId id) {
        return Optional.ofNullable(series.get(id.number())).orElseThrow(() -> new Refused("no such series"));
    }
}
