package dev.candor.inbox;

import dev.candor.database.Database;
import java.nio.file.Path;

final class MailbagOnH2Test extends MailbagContract {
    @Override
    Database open(Path folder) {
        return Database.h2(folder);
    }
}
