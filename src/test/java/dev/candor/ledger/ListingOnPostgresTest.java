package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class ListingOnPostgresTest extends ListingContract {
    @Override
    Database open(Path folder) {
        return Database.postgres();
    }
}
