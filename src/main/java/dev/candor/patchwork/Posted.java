package dev.candor.patchwork;

import dev.candor.git.Fault;
import dev.candor.git.Mail;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.submission.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One patch of a series, read.
 *
 * @param id Patchwork's
 * @param msgid with angle brackets
 * @param subject as the mail had it
 * @param answers the ids of the mails it answers
 * @param hash as Patchwork makes it: equal where the change is
 * @param patches usually one; several where several files were attached
 * @param faults why it is not whole
 */
record Posted(
        long id,
        String msgid,
        String subject,
        Set<String> answers,
        String hash,
        List<Patch> patches,
        List<Fault> faults) {
    Posted {
        answers = Set.copyOf(answers);
        patches = List.copyOf(patches);
        faults = List.copyOf(faults);
    }

    /** In the order of the series, without what changes nothing: requests to pull. */
    static List<Posted> of(WholeSeries series, Map<Long, Sent> texts) {
        Map<Long, Entries.Mail> mails =
                series.patches().stream().collect(Collectors.toMap(Entries.Mail::id, mail -> mail));
        List<Posted> posted = new ArrayList<>();
        texts.forEach((id, sent) -> Optional.ofNullable(mails.get(id))
                .map(mail -> of(mail, sent))
                .filter(read -> !read.patches().isEmpty())
                .ifPresent(posted::add));
        return posted;
    }

    private static Posted of(Entries.Mail mail, Sent sent) {
        List<Mail> read = sent.mails();
        List<Patch> patches = new ArrayList<>();
        for (Mail one : read) {
            if (one.patch()) {
                String id = mail.msgid() + (patches.isEmpty() ? "" : "#" + (patches.size() + 1));
                patches.add(new Patch(id, one.author(), one.message(), Optional.of(one.diff())));
            }
        }
        Optional<Mail> first = read.stream().findFirst();
        return new Posted(
                mail.id(),
                mail.msgid(),
                first.map(one -> one.envelope().subject())
                        .filter(text -> !text.isEmpty())
                        .orElse(mail.name()),
                first.map(one -> Set.copyOf(one.envelope().inReplyTo())).orElse(Set.of()),
                ChangeHash.of(sent.text()),
                patches,
                patches.isEmpty() ? List.of() : sent.cut().stream().toList());
    }
}
