package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class DecisionsOnPostgresTest extends DecisionsContract {
    @Override
    Database open(Path folder) {
        return Database.postgres();
    }
}
