package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class ReadingOnH2Test extends ReadingContract {
    @Override
    Database open(Path folder) {
        return Database.h2(folder);
    }
}
