package dev.candor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue's text.
 *
 * @param line counted from 1, for errors
 * @param cells without surrounding space
 */
record Row(int line, List<String> cells) {
    static Row of(int line, String text) {
        return new Row(line, cut(text, '|'));
    }

    String cell(int index) {
        return cells.get(index);
    }

    /** The cell as it is compared with text. */
    String lower(int index) {
        return cell(index).toLowerCase(Locale.ROOT);
    }

    /** The items of a cell in lower case; {@code -} stands for none. */
    List<String> list(int index) {
        String cell = lower(index);
        return cell.equals("-") ? List.of() : cut(cell, ',');
    }

    <E extends Enum<E>> E choice(int index, Class<E> choices) {
        try {
            return Enum.valueOf(choices, cell(index).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("'" + cell(index) + "' is no " + choices.getSimpleName().toLowerCase(Locale.ROOT), e);
        }
    }

    IllegalArgumentException wrong(String what) {
        return wrong(what, null);
    }

    private IllegalArgumentException wrong(String what, @Nullable Throwable cause) {
        return new IllegalArgumentException("marker catalogue, line " + line + ": " + what, cause);
    }

    /** By hand: the catalogue is read at every start, when regular expressions and streams are still cold. */
    private static List<String> cut(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
            parts.add(text.substring(from, to).strip());
            from = to + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
