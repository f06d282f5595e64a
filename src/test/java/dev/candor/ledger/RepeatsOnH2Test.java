package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class RepeatsOnH2Test extends RepeatsContract {
    @Override
    Database open(Path folder) {
        return Database.h2(folder);
    }
}
