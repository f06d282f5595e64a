package dev.candor.app;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** Opens the database that is configured, brings its schema up to date, and closes it at the end. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    /** WRITE_DELAY=0: a commit is on disk before it returns, so that what was acknowledged survives the process. */
    private static final String EMBEDDED =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private final AgroalDataSource source;

    /** @throws SQLException when it cannot be reached */
    Database(Settings settings) throws SQLException {
        var database = settings.database();
        String url = database.url().orElseGet(() -> embedded(settings.data()));
        source = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .connectionFactoryConfiguration(factory -> {
                            factory.jdbcUrl(url);
                            database.username().map(NamePrincipal::new).ifPresent(factory::principal);
                            database.password().map(SimplePassword::new).ifPresent(factory::credential);
                            return factory;
                        })));
        migrate(url);
    }

    private static String embedded(String folder) {
        return "jdbc:h2:file:" + java.nio.file.Path.of(folder, "candor").toAbsolutePath() + EMBEDDED;
    }

    private void migrate(String url) {
        String[] places = url.startsWith("jdbc:postgresql:")
                ? new String[] {"db/migration/common", "db/migration/postgresql"}
                : new String[] {"db/migration/common"};
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
