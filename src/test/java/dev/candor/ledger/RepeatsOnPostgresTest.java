package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class RepeatsOnPostgresTest extends RepeatsContract {
    @Override
    Database open(Path folder) {
        return Database.postgres();
    }
}
