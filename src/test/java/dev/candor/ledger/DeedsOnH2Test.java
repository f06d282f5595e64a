package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class DeedsOnH2Test extends DeedsContract {
    @Override
    Database open(Path folder) {
        return Database.h2(folder);
    }
}
