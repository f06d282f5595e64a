package dev.candor.git;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a mail, line by line over all its parts: header lines at the top, the message, the notes, the diff. */
final class MailBody {
    private static final int LONGEST_MESSAGE = 1 << 20;
    private static final int LONGEST_NOTES = 64 << 10;
    private static final int MOST_FAULTS = 10;

    private final InBodyHeader header = new InBodyHeader();
    private final StringBuilder message = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final List<Fault> faults = new ArrayList<>();
    private final Statistics statistics = new Statistics();
    private final DiffReader reader;
    private Optional<Charset> charset = Optional.empty();
    private Stage stage = Stage.MESSAGE;
    private boolean cut;
    private int lines;

    private enum Stage {
        MESSAGE,
        NOTES,
        DIFF
    }

    MailBody(Keep keep) {
        reader = new DiffReader(keep);
    }

    /** The lines that follow are in this charset. */
    void charset(Optional<Charset> named) {
        charset = named;
    }

    /** @param above lines above the body, so that faults in the diff name lines of the mail */
    void above(int above) {
        lines = above;
    }

    void fault(String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.of(what));
        }
    }

    void line(byte[] bytes, int from, int to) {
        if (stage == Stage.MESSAGE && PatchBreak.at(bytes, from, to)) {
            stage = Stage.NOTES;
        }
        if (stage != Stage.MESSAGE) {
            diff(bytes, from, to);
            return;
        }
        lines++;
        boolean taken =
                header.open() && header.takes(Charsets.raw(bytes, from, Math.min(to, from + InBodyHeader.LONGEST)));
        if (!taken) {
            message(bytes, from, to);
        }
    }

    private void message(byte[] bytes, int from, int to) {
        cut = cut || to - from > LONGEST_MESSAGE - message.length();
        message.append(cut ? "" : Charsets.text(charset, bytes, from, to));
    }

    /** A line that is no message, whatever stands before it. */
    void diff(byte[] bytes, int from, int to) {
        reader.line(bytes, from, to);
        if (stage == Stage.NOTES && PatchBreak.beginsDiff(bytes, from, to)) {
            stage = Stage.DIFF;
        }
        if (stage == Stage.NOTES && notes.length() + to - from <= LONGEST_NOTES) {
            String line = Charsets.text(charset, bytes, from, to);
            statistics.line(line);
            notes.append(PatchBreak.at(bytes, from, to) ? "" : line);
        }
    }

    /** The mail, whose body this was. */
    Mail mail(Envelope envelope, Optional<String> commit, MailHeader outer) {
        Diff diff = diff();
        boolean counts = stage != Stage.MESSAGE;
        String subject = (counts ? header.field("subject") : Optional.<String>empty()).orElse(envelope.subject());
        Optional<Person> inside = (counts ? header.field("from") : Optional.<String>empty())
                .map(Sender::of)
                .filter(one -> !one.email().isEmpty());
        return new Mail(
                envelope,
                commit,
                SubjectPrefix.of(subject),
                inside.or(() -> Sender.behind(envelope.from(), outer)).orElse(envelope.from()),
                Blanks.stripped(new SubjectText(subject).words() + "\n\n" + message),
                Blanks.stripped(notes.toString()),
                diff);
    }

    /** The diff with every fault of the mail. */
    private Diff diff() {
        Diff diff = reader.end();
        if (cut) {
            fault("a message of more than 1 MiB, of which only the beginning was read");
        }
        statistics.missing(diff.files().size()).ifPresent(this::fault);
        diff.faults().forEach(one -> faults.add(new Fault(one.what(), one.line() == 0 ? 0 : one.line() + lines)));
        return new Diff(diff.files(), faults);
    }
}
