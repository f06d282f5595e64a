package dev.candor.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** One PostgreSQL server for the test run, stopped by its own shutdown hook. */
final class Postgres {
    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    /** The address of a new database. */
    static String fresh() {
        String name = "candor_" + UUID.randomUUID().toString().replace("-", "");
        Jdbi.create(SERVER.getPostgresDatabase()).useHandle(handle -> handle.execute("create database " + name));
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    // zonky turns this off; we want what a real server does.
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
