package dev.candor.inbox;

import dev.candor.database.Database;
import java.nio.file.Path;

final class AgainOnH2Test extends AgainContract {
    @Override
    Database open(Path folder) {
        return Database.h2(folder);
    }
}
