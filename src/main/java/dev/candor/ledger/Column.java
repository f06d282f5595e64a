package dev.candor.ledger;

import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** How values stand in the tables, so that what is read back equals what was written, on both databases. */
final class Column {
    /** PostgreSQL's B-tree holds keys up to about 2,700 bytes; this many characters always fit. */
    private static final int LONGEST_KEY = 600;

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Column() {}

    /** Both databases keep microseconds. */
    static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** Since 1970; the years that both databases know. */
    static long micros(Instant instant) {
        boolean early = instant.isBefore(Instant.EPOCH);
        boolean late = instant.isAfter(LATEST);
        return ChronoUnit.MICROS.between(Instant.EPOCH, early ? Instant.EPOCH : late ? LATEST : instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return optionalInstant(row, column).orElseThrow();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(stored).map(OffsetDateTime::toInstant);
    }

    /** PostgreSQL refuses a text with a NUL in it. */
    static String text(String outside) {
        return outside.replace('\0', '\uFFFD');
    }

    /** A text of any length; H2 takes none above a million characters but from a reader. */
    static Update bindText(Update update, String name, String outside) {
        String text = text(outside);
        return update.bind(name, new StringReader(text), text.length());
    }

    /** What a filter compares: in lower case, and no longer than an index can hold. */
    static String key(String outside) {
        String lower = text(outside).toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST_KEY ? lower : lower.substring(0, LONGEST_KEY);
    }

    /** A list as lines; a line break inside an entry becomes a space. */
    static String lines(Collection<String> list) {
        return list.stream()
                .map(entry -> text(entry).replace('\n', ' ').replace('\r', ' '))
                .collect(Collectors.joining("\n"));
    }

    static List<String> list(ResultSet row, String column) throws SQLException {
        return row.getString(column).lines().toList();
    }
}
