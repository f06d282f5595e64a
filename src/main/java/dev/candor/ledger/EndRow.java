package dev.candor.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How a write ended, as its columns; empty where the way it ended has no use for one.
 *
 * @param remote the forge's id of what stands
 * @param why the forge's words
 */
record EndRow(String how, String remote, String why) {
    static EndRow of(Ending ending) {
        return switch (ending) {
            case Ending.Done done -> new EndRow("done", done.id(), "");
            case Ending.Declined declined -> new EndRow("declined", "", declined.why());
            case Ending.Postponed postponed -> new EndRow("postponed", "", postponed.why());
            case Ending.Gone gone -> new EndRow("gone", "", "");
            case Ending.Lost lost -> new EndRow("lost", "", "");
            case Ending.Found found -> new EndRow("found", found.id(), "");
        };
    }

    static EndRow of(ResultSet row) throws SQLException {
        return new EndRow(row.getString("how"), row.getString("remote"), row.getString("why"));
    }

    Ending ending() {
        return switch (how) {
            case "done" -> new Ending.Done(remote);
            case "declined" -> new Ending.Declined(why);
            case "postponed" -> new Ending.Postponed(why);
            case "gone" -> new Ending.Gone();
            case "lost" -> new Ending.Lost();
            case "found" -> new Ending.Found(remote);
            default -> throw new IllegalStateException("no end of a deed: " + how);
        };
    }
}
