package dev.candor.cli;

import dev.candor.git.Mail;
import dev.candor.git.SubjectPrefix.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The mails of one series as they arrive, in whatever order: one for each number, the cover letter under 0. */
final class Series {
    private static final int MOST_NAMED = 10;
    private static final long BASE = 4 << 10;

    private final Mail first;
    private final Map<Integer, Mail> mails = new TreeMap<>();
    private final Set<String> thread = new HashSet<>();
    private boolean threaded;
    private long weight;

    /** @param first a mail with or without a number */
    Series(Mail first) {
        this.first = first;
        add(first);
    }

    void add(Mail mail) {
        mails.put(number(mail), mail);
        weight += weight(mail);
        thread.add(mail.id());
        thread.addAll(above(mail));
        threaded = threaded || !above(mail).isEmpty();
    }

    private static int number(Mail mail) {
        return mail.prefix().place().map(Place::number).orElse(1);
    }

    /** The mail that its thread began with and the one it answers, as far as it says so. */
    private static List<String> above(Mail mail) {
        return Stream.concat(
                        mail.envelope().references().stream().limit(1),
                        mail.envelope().inReplyTo().stream().limit(1))
                .toList();
    }

    /** Roughly how many bytes a mail takes in memory. */
    static long weight(Mail mail) {
        return BASE
                + 2L * (mail.message().length() + mail.notes().length())
                + mail.diff().kept();
    }

    long weight() {
        return weight;
    }

    /** Whether the mail is one of this series and its number is free. */
    boolean wants(Mail mail) {
        return !mails.containsKey(number(mail)) && isOf(mail);
    }

    /** Whether the series has the other one's cover letter: same version and total, same thread. */
    boolean covers(Series other) {
        return letter().isPresent() && isOf(other.first);
    }

    private boolean isOf(Mail mail) {
        boolean numbered =
                first.prefix().place().isPresent() && mail.prefix().place().isPresent();
        return numbered
                && total(mail) == total(first)
                && mail.prefix().version() == first.prefix().version()
                && mail.prefix().pull() == first.prefix().pull()
                && (inThread(mail) || outOfThreads(mail));
    }

    private boolean inThread(Mail mail) {
        boolean known = !mail.id().isEmpty() && thread.contains(mail.id());
        return known || above(mail).stream().anyMatch(thread::contains);
    }

    /** Mails without threading, as files are, belong together when they have one sender. */
    private boolean outOfThreads(Mail mail) {
        String sender = first.envelope().from().email();
        return !threaded
                && above(mail).isEmpty()
                && mail.envelope().from().email().equalsIgnoreCase(sender);
    }

    private static int total(Mail mail) {
        return mail.prefix().place().map(Place::total).orElse(1);
    }

    Optional<Sent.Cover> cover() {
        return letter().map(mail -> new Sent.Cover(mail.subject(), mail.text()));
    }

    /** The mail with number 0, which git applies as any other when it holds a patch. */
    private Optional<Mail> letter() {
        return Optional.ofNullable(mails.get(0)).filter(mail -> !mail.patch());
    }

    /** In the order of their numbers, the cover letter not among them. */
    List<Mail> patches() {
        return mails.values().stream()
                .filter(mail -> letter().filter(mail::equals).isEmpty())
                .toList();
    }

    /** The same without its patches, to be kept for files that follow. */
    Series coverOnly() {
        return new Series(letter().orElse(first));
    }

    /** What is missing of a series of which more than one mail is there; empty when nothing is. */
    Optional<String> missing() {
        int total = Math.min(total(first), 10_000);
        if (mails.size() < 2 || total <= 1) {
            return Optional.empty();
        }
        String missing = IntStream.rangeClosed(1, total)
                .filter(number -> !mails.containsKey(number))
                .limit(MOST_NAMED)
                .mapToObj(number -> number + "/" + total)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "a series that is not whole: %s of \"%s\" is missing".formatted(missing, first.subject()));
    }
}
