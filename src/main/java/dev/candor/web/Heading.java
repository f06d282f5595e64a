package dev.candor.web;

import dev.candor.ledger.Line;

/**
 * What a submission is, at the top of its page and in lists.
 *
 * @param name {@code qemu/qemu 17}
 * @param author the displayed name, or the account where there is none
 * @param url the merge request or series on its forge; empty when that is no address of the web
 * @param size patches, files, lines, in words
 */
record Heading(
        String forge,
        String name,
        String title,
        String author,
        String username,
        String url,
        String head,
        String branch,
        String size,
        Moment judged) {
    private static final int LINE = 300;

    static Heading of(Line line) {
        var subject = line.subject();
        var account = subject.author();
        return new Heading(
                Text.line(subject.id().forge(), LINE),
                name(line),
                title(line),
                Text.line(account.name().isBlank() ? account.username() : account.name(), LINE),
                Text.line(account.username(), LINE),
                WebAddress.checked(subject.url()),
                PatchCard.shortId(subject.head()),
                Text.line(subject.targetBranch(), LINE),
                size(line),
                Moment.of(line.work().finished()));
    }

    static String name(Line line) {
        return Text.line(line.subject().id().project(), LINE) + " "
                + line.subject().id().number();
    }

    static String title(Line line) {
        String title = Text.line(line.subject().title(), LINE);
        return title.isEmpty() ? "(no title)" : title;
    }

    private static String size(Line line) {
        var counts = line.judgement().counts();
        return "%s, %s, +%,d −%,d"
                .formatted(
                        Sentence.count(counts.patches(), "patch", "patches"),
                        Sentence.count(counts.files(), "file", "files"),
                        counts.added(),
                        counts.deleted());
    }
}
