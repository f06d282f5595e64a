package dev.candor.app;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/** Opens the database that is configured, brings its schema up to date, and closes it at the end. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    /** WRITE_DELAY=0: a commit is on disk before it returns, so that what was acknowledged survives the process. */
    private static final String EMBEDDED =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** In seconds. */
    private static final int ALIVE = 2;

    private final AgroalDataSource source;

    /** @throws ConfigurationException when it cannot be opened */
    Database(Settings settings) throws SQLException {
        var database = settings.database();
        String url = database.url().orElseGet(() -> embedded(settings.data()));
        boolean remote = url.startsWith(POSTGRESQL);
        source = pool(url, database, remote ? Database::impatient : factory -> factory);
        try {
            if (remote) {
                // A migration may take its time.
                try (AgroalDataSource patient = pool(url, database, factory -> factory)) {
                    migrate(patient, "db/migration/common", "db/migration/postgresql");
                }
            } else {
                migrate(source, "db/migration/common");
            }
        } catch (FlywayException failed) {
            source.close();
            throw new ConfigurationException("Candor does not start, because of its database:\n  "
                    + complaint(database.url(), settings.data()) + " (" + root(failed) + ")");
        }
    }

    /** A connection is asked before it is used: after a restart of the database all old ones are broken. */
    private static AgroalDataSource pool(
            String url, Settings.Database database, UnaryOperator<AgroalConnectionFactoryConfigurationSupplier> manners)
            throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(PATIENCE)
                        .connectionValidator(Database::answers)
                        .validateOnBorrow(true)
                        .connectionFactoryConfiguration(factory -> {
                            factory.jdbcUrl(url);
                            database.username().map(NamePrincipal::new).ifPresent(factory::principal);
                            database.password().map(SimplePassword::new).ifPresent(factory::credential);
                            return manners.apply(factory);
                        })));
    }

    /** H2 calls a connection valid whose database was closed, which it does when its disk is full. */
    private static boolean answers(Connection connection) {
        try (Statement question = connection.createStatement()) {
            return connection.isValid(ALIVE) && question.execute("select 1");
        } catch (SQLException broken) {
            return false;
        }
    }

    /** A database that does not answer must not keep a hook waiting: its sender leaves after 10 seconds. */
    private static AgroalConnectionFactoryConfigurationSupplier impatient(
            AgroalConnectionFactoryConfigurationSupplier factory) {
        String seconds = String.valueOf(PATIENCE.toSeconds());
        return factory.jdbcProperty("connectTimeout", seconds)
                .jdbcProperty("socketTimeout", seconds)
                .jdbcProperty("tcpKeepAlive", "true");
    }

    /** A password may stand among the parameters. */
    private static String complaint(Optional<String> url, String folder) {
        return url.map(read -> "candor.database.url: read '" + read.replaceAll("[?;].*", "")
                        + "', expected a database that answers to candor.database.username and .password")
                .orElse("candor.data: read '" + folder
                        + "', expected a folder that this process may write to and no other one uses");
    }

    private static String root(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static String embedded(String folder) {
        return "jdbc:h2:file:" + java.nio.file.Path.of(folder, "candor").toAbsolutePath() + EMBEDDED;
    }

    private static void migrate(AgroalDataSource source, String... places) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .resourceProvider(new Migrations(places))
                .load()
                .migrate();
    }

    Jdbi jdbi() {
        return Jdbi.create(source);
    }

    @Override
    public void close() {
        source.close();
    }
}
