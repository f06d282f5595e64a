package dev.candor.inbox;

import dev.candor.inbox.Letter.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Remembers of one list which mails belong to which series and what happened to them, so that an event about a mail costs
 * no call to the forge. What a method has returned from is committed.
 */
public final class Mailbag {
    private final Jdbi jdbi;
    private final InstantSource clock;
    private final String forge;

    /** @param jdbi of a database with the schema in {@code db/migration} */
    public Mailbag(Jdbi jdbi, InstantSource clock, String forge) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.forge = forge;
    }

    /** A series that begins now: all that follows will be heard. */
    public void begins(long series) {
        jdbi.useTransaction(handle -> Series.hear(handle, forge, series, true, now()));
    }

    /** The forge says that all of a series is there. */
    public void completed(long series) {
        jdbi.useTransaction(handle -> {
            Series.hear(handle, forge, series, false, now());
            Series.complete(handle, forge, series, now());
        });
    }

    /** Somebody says that a series is there, who need not be the forge; what was heard of its completion starts anew. */
    public void pushed(long series) {
        jdbi.useTransaction(handle -> {
            Series.hear(handle, forge, series, false, now());
            Series.push(handle, forge, series, now());
        });
    }

    /** What was heard of a series; that it is asked for counts as hearing of it. */
    public SeriesNews news(long series) {
        return jdbi.inTransaction(handle -> {
            Series.hear(handle, forge, series, false, now());
            return Series.news(handle, forge, series);
        });
    }

    /** The lowest number of those heard of; empty when there is none. */
    public Optional<Long> firstSeries() {
        return jdbi.withHandle(handle -> Series.first(handle, forge));
    }

    /** Mails are part of a series; a mail that was part of another is not any more. */
    public void belong(Kind kind, Collection<Long> mails, long series) {
        jdbi.useTransaction(handle -> mails.forEach(mail -> belong(handle, kind, mail, series)));
    }

    private void belong(Handle handle, Kind kind, long mail, long series) {
        handle.createUpdate("""
                        insert into mail (forge, kind, id, series, replied, checked, stranger, stranger_by,
                            stranger_said, stranger_at, strangers)
                        values (:forge, :kind, :id, :series, false, 0, 0, '', '', '', 0)
                        on conflict do nothing
                        """)
                .bind("forge", forge)
                .bind("kind", kind.name())
                .bind("id", mail)
                .bind("series", series)
                .execute();
        Rows.one(handle.createUpdate("""
                        update mail set series = :series where forge = :forge and kind = :kind and id = :id
                        """)
                .bind("forge", forge)
                .bind("kind", kind.name())
                .bind("id", mail)
                .bind("series", series)
                .execute());
    }

    /** Empty when the mail is not known. */
    public Optional<Letter> letter(Kind kind, long mail) {
        return jdbi.withHandle(handle -> handle.createQuery(Letters.SELECT + " and kind = :kind and id = :id")
                .bind("forge", forge)
                .bind("kind", kind.name())
                .bind("id", mail)
                .map(Letters::letter)
                .findOne());
    }

    /** The mails of a series. */
    public List<Letter> letters(long series) {
        return jdbi.withHandle(handle -> handle.createQuery(Letters.SELECT + " and series = :series order by kind, id")
                .bind("forge", forge)
                .bind("series", series)
                .map(Letters::letter)
                .list());
    }

    /** Somebody answered a mail; false when that was heard before, or the mail is not known. */
    public boolean replied(Kind kind, long mail, long reply) {
        return jdbi.inTransaction(handle -> {
            boolean fresh = handle.createUpdate("""
                                    insert into reply (forge, kind, id) values (:forge, :kind, :id)
                                    on conflict do nothing
                                    """)
                            .bind("forge", forge)
                            .bind("kind", kind.name())
                            .bind("id", reply)
                            .execute()
                    == 1;
            return fresh && Letters.replied(handle, forge, kind, mail);
        });
    }

    /** We posted a check on a patch. */
    public void checked(long patch, long check) {
        jdbi.useHandle(handle -> Letters.checked(handle, forge, patch, check));
    }

    /**
     * A check under our name that we may not have posted. One from before our first is covered by ours.
     *
     * @return false when we posted it, when there is none or a later one of ours, or when it was heard of before
     */
    public boolean strange(long patch, Letter.Stranger stranger) {
        return jdbi.withHandle(handle -> Letters.strange(handle, forge, patch, stranger));
    }

    private Instant now() {
        return clock.instant();
    }
}
