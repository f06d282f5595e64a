package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.database.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @Test
    void whoAsksWhileItIsReadIsToldSoInsteadOfWaiting(@TempDir Path folder) throws Exception {
        try (Database database = Database.h2(folder)) {
            var catalogue = new Catalogue(slow(database.jdbi()), Duration.ZERO, Catalogue.A_PART);
            Thread reader = Thread.ofVirtual().start(() -> catalogue.ask(Stock::last));
            begun.await();

            assertThatThrownBy(() -> catalogue.ask(Stock::last)).isInstanceOf(StillReading.class);
            go.countDown();
            reader.join();
            assertThat(catalogue.ask(Stock::last)).isZero();
        }
    }

    private Jdbi slow(Jdbi jdbi) {
        return jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext statement) {
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }
}
