package dev.candor.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values stand in the tables, so that what is read back equals what was written, on both databases. */
final class Column {
    private Column() {}

    /** Both databases keep microseconds. */
    static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(stored).map(OffsetDateTime::toInstant);
    }

    /** PostgreSQL refuses a text with a NUL in it. */
    static String text(String outside) {
        return outside.replace('\0', '\uFFFD');
    }
}
