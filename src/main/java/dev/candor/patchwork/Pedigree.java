package dev.candor.patchwork;

import dev.candor.patchwork.Entries.Person;
import dev.candor.patchwork.Entries.WholeMail;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.submission.SubmissionId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tells what links a series with its earlier versions; Patchwork itself does not know. */
final class Pedigree {
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,900}>");

    private final Consumer<Ancestry> kept;

    /** @param kept where it is kept */
    Pedigree(Consumer<Ancestry> kept) {
        this.kept = kept;
    }

    void tell(SubmissionId id, WholeSeries series, Optional<WholeMail> cover, List<Posted> posted) {
        Set<String> mails = new HashSet<>();
        Set<String> answers = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        series.coverLetter().map(Entries.Mail::msgid).ifPresent(mails::add);
        cover.ifPresent(mail -> Headers.all(mail.headers(), "In-Reply-To").forEach(field -> {
            ID.matcher(field).results().limit(20).forEach(found -> answers.add(found.group()));
        }));
        posted.forEach(patch -> {
            mails.add(patch.msgid());
            answers.addAll(patch.answers());
            hashes.add(patch.hash());
        });
        answers.removeAll(mails);
        hashes.remove("");
        kept.accept(new Ancestry(
                id,
                Math.max(1, series.version()),
                series.submitter().map(Person::id).map(String::valueOf).orElse(""),
                Names.bare(series.name()),
                mails,
                answers,
                hashes));
    }
}
