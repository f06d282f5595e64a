package dev.candor.ledger;

import dev.candor.submission.Check;
import dev.candor.submission.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a write was about, as its columns; empty where the kind has no use for one.
 *
 * @param target id of the edited note or of the note that was heard, or what the check is on
 * @param body the text of note or reply, labels or patches as lines with a plus or a minus in front, or the check's description
 */
record DeedRow(String kind, String target, String body, String state, String url) {
    static DeedRow of(Doing doing) {
        return switch (doing) {
            case Doing.WriteNote note -> new DeedRow("note", note.id().orElse(""), note.body(), "", "");
            case Doing.SetLabels set -> new DeedRow("labels", "", lines(set.add(), set.remove()), "", "");
            case Doing.GiveReceipt given ->
                new DeedRow("receipt", given.act(), "", given.receipt().name(), "");
            case Doing.SendReply reply -> new DeedRow("reply", "", reply.text(), "", "");
            case Doing.SetBundle set -> new DeedRow("bundle", "", lines(set.add(), set.remove()), "", "");
            case Doing.PostCheck posted ->
                new DeedRow(
                        "check",
                        posted.target(),
                        posted.check().description(),
                        posted.check().state().name(),
                        posted.check().url());
        };
    }

    static DeedRow of(ResultSet row) throws SQLException {
        return new DeedRow(
                row.getString("kind"),
                row.getString("target"),
                row.getString("body"),
                row.getString("state"),
                row.getString("url"));
    }

    Doing doing() {
        return switch (kind) {
            case "note" -> new Doing.WriteNote(Optional.of(target).filter(id -> !id.isEmpty()), body);
            case "labels" -> new Doing.SetLabels(marked('+'), marked('-'));
            case "receipt" -> new Doing.GiveReceipt(target, Receipt.valueOf(state));
            case "reply" -> new Doing.SendReply(body);
            case "bundle" -> new Doing.SetBundle(marked('+'), marked('-'));
            case "check" -> new Doing.PostCheck(target, new Check(Check.State.valueOf(state), body, url));
            default -> throw new IllegalStateException("no kind of deed: " + kind);
        };
    }

    private static String lines(Set<String> add, Set<String> remove) {
        List<String> marked = new ArrayList<>();
        add.forEach(item -> marked.add("+" + item));
        remove.forEach(item -> marked.add("-" + item));
        return Column.lines(marked);
    }

    private Set<String> marked(char mark) {
        return body.lines()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
