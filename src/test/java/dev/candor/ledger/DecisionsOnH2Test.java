package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class DecisionsOnH2Test extends DecisionsContract {
    @Override
    Database open(Path folder) {
        return Database.h2(folder);
    }
}
