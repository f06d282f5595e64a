package dev.candor.inbox;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Remembers how far each forge's events were read. What they rang for has to be stored before a bookmark is moved. */
public final class Bookmarks {
    private final Jdbi jdbi;

    /** @param jdbi of a database with the schema in {@code db/migration} */
    public Bookmarks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty when nothing was read yet. */
    public Optional<Bookmark> of(String forge) {
        return jdbi.withHandle(handle -> handle.createQuery("select date, seen from bookmark where forge = :forge")
                .bind("forge", forge)
                .map((row, context) -> new Bookmark(row.getString("date"), ids(row.getString("seen"))))
                .findOne());
    }

    public void move(String forge, Bookmark to) {
        String seen = new TreeSet<>(to.seen()).stream().map(String::valueOf).collect(Collectors.joining(" "));
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            insert into bookmark (forge, date, seen) values (:forge, '', '') on conflict do nothing
                            """).bind("forge", forge).execute();
            Rows.one(handle.createUpdate("update bookmark set date = :date, seen = :seen where forge = :forge")
                    .bind("forge", forge)
                    .bind("date", Column.text(to.date()))
                    .bind("seen", seen)
                    .execute());
        });
    }

    private static Set<Long> ids(String seen) {
        return Stream.of(seen.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
