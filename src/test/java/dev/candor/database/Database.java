package dev.candor.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A database with our schema and a pool in front, as the application has it. */
public final class Database implements AutoCloseable {
    /** What makes a commit outlive {@code kill -9}, and H2 speak our SQL. */
    public static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private static final List<String> TABLES = List.of(
            "bookmark",
            "series",
            "mail",
            "reply",
            "lineage_mark",
            "lineage",
            "inbox",
            "delivery",
            "deed_end",
            "deed",
            "verdict",
            "policy",
            "small_fix",
            "asking",
            "subject",
            "decision",
            "submission");

    private final AgroalDataSource pool;

    private Database(AgroalDataSource pool, String... scripts) {
        this.pool = pool;
        Flyway.configure().dataSource(pool).locations(scripts).load().migrate();
    }

    /** The embedded database in a folder; what stands there is kept. */
    public static Database h2(Path folder) {
        return new Database(
                pool("jdbc:h2:file:" + folder.resolve("candor").toAbsolutePath() + H2_OPTIONS, "sa"),
                "classpath:db/migration/common");
    }

    /** The same as the application makes it, which names no user. */
    public static Database embedded(Path folder) {
        return new Database(
                pool("jdbc:h2:file:" + folder.resolve("candor").toAbsolutePath() + H2_OPTIONS, ""),
                "classpath:db/migration/common");
    }

    /** A new, empty PostgreSQL database. */
    public static Database postgres() {
        return new Database(
                pool(Postgres.fresh(), "postgres"),
                "classpath:db/migration/common",
                "classpath:db/migration/postgresql");
    }

    private static AgroalDataSource pool(String url, String user) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.minSize(1)
                            .maxSize(16)
                            .acquisitionTimeout(Duration.ofSeconds(30))
                            .connectionFactoryConfiguration(
                                    factory -> factory.jdbcUrl(url).principal(new NamePrincipal(user)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its address, for another process. */
    public String url() {
        return pool.getConfiguration()
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcUrl();
    }

    public Jdbi jdbi() {
        return Jdbi.create(pool);
    }

    /** Empties our tables, those that refer to others first. */
    public void empty() {
        jdbi().useTransaction(handle -> TABLES.forEach(table -> handle.execute("delete from " + table)));
    }

    @Override
    public void close() {
        pool.close();
    }
}
