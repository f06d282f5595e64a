package dev.candor.ledger;

import dev.candor.database.Database;
import java.nio.file.Path;

final class LineageOnH2Test extends LineageContract {
    @Override
    Database open(Path folder) {
        return Database.h2(folder);
    }
}
