package dev.candor.inbox;

import dev.candor.inbox.Letter.Kind;
import dev.candor.inbox.Letter.Stranger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of the mail table. */
final class Letters {
    static final String SELECT = """
            select kind, id, series, replied, checked, stranger, stranger_by, stranger_said, stranger_at, strangers
            from mail where forge = :forge
            """;

    private Letters() {}

    static boolean replied(Handle handle, String forge, Kind kind, long mail) {
        return Rows.oneOrNone(handle.createUpdate("""
                        update mail set replied = true where forge = :forge and kind = :kind and id = :id
                        """)
                .bind("forge", forge)
                .bind("kind", kind.name())
                .bind("id", mail)
                .execute());
    }

    /** What was taken for a stranger's before its number was known to us was ours. */
    static void checked(Handle handle, String forge, long patch, long check) {
        handle.createUpdate("""
                        update mail set
                            checked = case when :check > checked then :check else checked end,
                            strangers = case when stranger = :check then strangers - 1 else strangers end,
                            stranger = case when stranger = :check then 0 else stranger end
                        where forge = :forge and kind = 'PATCH' and id = :patch
                        """)
                .bind("forge", forge)
                .bind("patch", patch)
                .bind("check", check)
                .execute();
    }

    static boolean strange(Handle handle, String forge, long patch, Stranger stranger) {
        return Rows.oneOrNone(handle.createUpdate("""
                        update mail set
                            stranger = :check,
                            stranger_by = :by,
                            stranger_said = :said,
                            stranger_at = :at,
                            strangers = strangers + 1
                        where forge = :forge and kind = 'PATCH' and id = :patch
                            and checked > 0 and :check > checked and :check > stranger
                        """)
                .bind("forge", forge)
                .bind("patch", patch)
                .bind("check", stranger.check())
                .bind("by", Column.text(stranger.by()))
                .bind("said", Column.text(stranger.said()))
                .bind("at", Column.text(stranger.at()))
                .execute());
    }

    static Letter letter(ResultSet row, StatementContext context) throws SQLException {
        return new Letter(
                Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getLong("series"),
                row.getBoolean("replied"),
                row.getLong("checked"),
                stranger(row));
    }

    private static Optional<Stranger> stranger(ResultSet row) throws SQLException {
        return row.getLong("stranger") == 0
                ? Optional.empty()
                : Optional.of(new Stranger(
                        row.getLong("stranger"),
                        row.getString("stranger_by"),
                        row.getString("stranger_said"),
                        row.getString("stranger_at"),
                        row.getLong("strangers")));
    }
}
