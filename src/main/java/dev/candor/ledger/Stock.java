package dev.candor.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the latest verdicts are found and counted by, in memory: for each word the numbers of the verdicts that bear it. Any
 * combination of filters is a few intersections then, with exact counts, on either database; no index of a database does
 * that for all combinations. It takes about 300 bytes a submission. Whoever uses it sees to it that nobody enters something
 * meanwhile.
 */
final class Stock {
    /** Words of {@link Trait#COURSE}. */
    static final String DECIDED = "decided";

    static final String ASKED = "asked";

    private static final int NOT_BEGUN = -1;

    private final RoaringBitmap live = new RoaringBitmap();
    private final Map<Trait, Postings> traits = new EnumMap<>(Trait.class);
    private final Titles titles = new Titles();
    /** The number of the latest verdict, by the submission's row. */
    private final Numbers latest = new Numbers();
    /** When it was judged, in microseconds, by number. */
    private final Numbers judged = new Numbers();
    /** How many seconds passed until its author had answered, by number. */
    private final Numbers answer = new Numbers();

    private int unread = NOT_BEGUN;

    Stock() {
        for (Trait trait : Trait.values()) {
            traits.put(trait, new Postings());
        }
    }

    /** The number of the newest verdict; 0 when there is none. */
    int last() {
        return live.isEmpty() ? 0 : live.last();
    }

    /** Whether any part was entered. */
    boolean begun() {
        return unread != NOT_BEGUN;
    }

    /** Whether what was recorded before is all entered; what is missing otherwise is older than all that is here. */
    boolean whole() {
        return unread == 0;
    }

    /** The highest number that is left to be entered; of all above it the latest verdicts are here. */
    int unread() {
        return unread;
    }

    /** Says that of all numbers above this one the latest verdicts are here now. */
    void leave(int number) {
        unread = begun() ? Math.min(unread, number) : number;
    }

    boolean has(int number) {
        return live.contains(number);
    }

    /** The numbers of the latest verdicts; not to be changed. */
    RoaringBitmap live() {
        return live;
    }

    /** The words of a trait, also on verdicts that are not the latest any more. */
    Postings words(Trait trait) {
        return traits.getOrDefault(trait, new Postings());
    }

    RoaringBitmap titled(String part) {
        return titles.containing(part);
    }

    /** @return 0 when nothing was asked, or nothing answered */
    long secondsToAnswer(int number) {
        return answer.at(number);
    }

    /** @param until the first instant that is too late */
    RoaringBitmap judged(Instant since, Instant until) {
        return judged.between(Column.micros(since), Column.micros(until));
    }

    /** @param submission its row */
    void enter(int submission, Line line) {
        int number = Math.toIntExact(line.number());
        int before = (int) latest.at(submission);
        if (number > before) {
            live.remove(before);
            live.add(number);
            latest.put(submission, number);
            titles.add(line.subject().title(), number);
            judged.put(number, Column.micros(line.work().finished()));
            mark(number, line.subject());
            mark(number, line.judgement());
            mark(number, line.course());
        }
    }

    private void mark(int number, Subject subject) {
        String forge = subject.id().forge();
        String project = subject.id().project();
        mark(Trait.FORGE, forge, number);
        mark(Trait.PROJECT, project, number);
        mark(Trait.PLACE, new Place(forge, project).toString(), number);
        mark(Trait.AUTHOR, subject.author().username(), number);
    }

    private void mark(int number, Judgement judgement) {
        mark(Trait.VERDICT, word(judgement.outcome()), number);
        mark(Trait.SCOPE, judgement.change(), number);
        mark(Trait.LABEL, judgement.labels(), number);
        mark(Trait.AREA, judgement.areas(), number);
        mark(Trait.MAINTAINER, judgement.maintainers(), number);
        mark(Trait.USE, judgement.declared(), number);
    }

    private void mark(int number, Course course) {
        mark(Trait.WAITING, word(course.waiting()), number);
        mark(Trait.DAY, course.opened().atOffset(ZoneOffset.UTC).toLocalDate().toString(), number);
        if (course.decided()) {
            mark(Trait.COURSE, DECIDED, number);
        }
        course.asked().ifPresent(asked -> {
            mark(Trait.COURSE, ASKED, number);
            course.answered().ifPresent(answered -> {
                answer.put(number, Math.max(1, Duration.between(asked, answered).toSeconds()));
            });
        });
    }

    private void mark(Trait trait, Collection<String> words, int number) {
        words.forEach(word -> mark(trait, word, number));
    }

    private void mark(Trait trait, String word, int number) {
        words(trait).add(word, number);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
