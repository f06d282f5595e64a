package dev.candor.inbox;

import dev.candor.database.Database;
import java.nio.file.Path;

final class AgainOnPostgresTest extends AgainContract {
    @Override
    Database open(Path folder) {
        return Database.postgres();
    }
}
