package dev.candor.scope;

import java.util.ArrayList;
import java.util.List;

/** Takes {@code {a,b}} in a glob apart: one glob without braces for each choice. For our own globs, not for strangers'. */
final class BraceChoices {
    private BraceChoices() {}

    static List<String> of(String glob) {
        int open = glob.indexOf('{');
        if (open < 0) {
            return List.of(glob);
        }
        List<String> all = new ArrayList<>();
        int depth = 0;
        int from = open + 1;
        for (int at = open; at < glob.length(); at++) {
            char c = glob.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 1 && c == ',' || depth == 0) {
                all.add(glob.substring(from, at));
                from = at + 1;
            }
            if (depth == 0) {
                String head = glob.substring(0, open);
                String tail = glob.substring(at + 1);
                return all.stream()
                        .flatMap(choice -> of(head + choice + tail).stream())
                        .toList();
            }
        }
        throw new IllegalArgumentException("a { stays open in the glob " + glob);
    }
}
