package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a {@code git diff} into the entries that GitLab makes of it. */
final class FakeDiff {
    private FakeDiff() {}

    static List<ObjectNode> entries(String diff) {
        List<ObjectNode> entries = new ArrayList<>();
        String[] files = ("\n" + diff).split("\ndiff --git ");
        for (int i = 1; i < files.length; i++) {
            entries.add(entry(files[i]));
        }
        return entries;
    }

    private static ObjectNode entry(String file) {
        String[] names = file.lines().findFirst().orElse("").split(" ");
        int hunks = file.indexOf("\n@@");
        int binary = file.indexOf("\nBinary files");
        int body = hunks >= 0 ? hunks : binary;
        String head = body < 0 ? file : file.substring(0, body);
        boolean added = head.contains("\nnew file mode");
        boolean deleted = head.contains("\ndeleted file mode");
        String text = body < 0 ? "" : file.substring(body + 1);
        return Recorded.JSON
                .createObjectNode()
                .put("old_path", names[0].substring(2))
                .put("new_path", names[1].substring(2))
                .put("a_mode", added ? "0" : "100644")
                .put("b_mode", deleted ? "0" : "100644")
                .put("new_file", added)
                .put("renamed_file", head.contains("\nrename from"))
                .put("deleted_file", deleted)
                .put("collapsed", false)
                .put("too_large", false)
                .put("diff", text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    }
}
