package dev.candor.cli;

import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.Mail;
import dev.candor.submission.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts mails into the order of their series, file by file, and tells what is no patch. Of a very large file only so much
 * is held back that memory does not grow with it: what arrived first is then passed on as it is.
 */
final class Arrivals {
    private static final long MOST_HELD = 16 << 20;
    private static final int MOST_SERIES = 100;
    private static final String EXPECTED =
            "expected a diff, a mail of git format-patch or git send-email, or an mbox of them";

    private final Remarks remarks;
    private final Consumer<Sent> sink;
    private final Seen seen = new Seen();
    private final List<Series> open = new ArrayList<>();
    private final List<Series> covers = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private String file = "";
    private long held;
    private int patches;
    private int all;
    private int mails;
    private int nameless;

    Arrivals(Remarks remarks, Consumer<Sent> sink) {
        this.remarks = remarks;
        this.sink = sink;
    }

    void begin(String name) {
        file = name;
        nameless = 0;
        mails = 0;
        patches = 0;
    }

    void take(Mail mail) {
        mails++;
        if (!mail.patch() && !promises(mail)) {
            remarks.add("%s: left out %s: %s".formatted(file, name(mail), why(mail)));
        } else if (!seen.first(mail)) {
            remarks.add("%s: left out %s: the same mail once more".formatted(file, name(mail)));
        } else {
            patches += mail.patch() ? 1 : 0;
            sort(mail);
        }
    }

    /** Whether the subject says that this is a cover letter or a patch; a patch without a diff is a fault. */
    private static boolean promises(Mail mail) {
        return !mail.prefix().reply() && (mail.prefix().patch() || mail.prefix().cover());
    }

    private static String why(Mail mail) {
        return mail.prefix().reply() ? "a reply without a patch" : "no patch in it";
    }

    private static String name(Mail mail) {
        return "\"" + mail.envelope().subject() + "\"" + (mail.id().isEmpty() ? "" : " " + mail.id());
    }

    private void sort(Mail mail) {
        Optional<Series> home = open.stream().filter(one -> one.wants(mail)).findFirst();
        home.ifPresentOrElse(one -> one.add(mail), () -> open.add(new Series(mail)));
        held += Series.weight(mail);
        while (held > MOST_HELD || open.size() > MOST_SERIES) {
            pass(open.removeFirst());
        }
    }

    /**
     * Passes on what is left of the file.
     *
     * @throws Unreadable when there was no patch in it, nor a cover letter
     */
    void end(long bytes) {
        boolean covered = open.stream().anyMatch(one -> one.cover().isPresent());
        if (patches == 0 && !covered) {
            throw new Unreadable("%s: %s; %s".formatted(file, found(bytes), EXPECTED));
        }
        all += patches;
        while (!open.isEmpty()) {
            Series series = open.removeFirst();
            series.missing().map(what -> Fault.of(file + ": " + what)).ifPresent(faults::add);
            pass(series);
        }
    }

    private String found(long bytes) {
        if (bytes == 0) {
            return "nothing in it";
        }
        return mails == 1 ? "no patch in its %d bytes".formatted(bytes) : "%d mails, no patch".formatted(mails);
    }

    private void pass(Series series) {
        held -= series.weight();
        Optional<Sent.Cover> cover = series.cover()
                .or(() -> covers.stream()
                        .filter(one -> one.covers(series))
                        .findFirst()
                        .flatMap(Series::cover));
        series.cover().ifPresent(there -> covers.addFirst(series.coverOnly()));
        series.patches().forEach(mail -> sink.accept(new Sent(patch(mail), cover)));
    }

    private Patch patch(Mail mail) {
        Diff diff = mail.patch()
                ? mail.diff()
                : new Diff(List.of(), List.of(Fault.of("a mail that calls itself a patch, and no diff in it")));
        return new Patch(id(mail), mail.author(), mail.message(), Optional.of(diff));
    }

    /** Where neither a Message-ID nor a commit names the patch, the file does. */
    private String id(Mail mail) {
        if (!mail.id().isEmpty()) {
            return mail.id();
        }
        nameless++;
        return nameless == 1 ? file : file + ":" + nameless;
    }

    /**
     * The end of all files: what could not be read whole, beyond the patches themselves.
     *
     * @throws Unreadable when there was not a single patch
     */
    List<Fault> end() {
        if (all == 0) {
            throw new Unreadable("cover letters and not a single patch; " + EXPECTED);
        }
        return List.copyOf(faults);
    }
}
