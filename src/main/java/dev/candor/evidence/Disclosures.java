package dev.candor.evidence;

import dev.candor.evidence.Disclosure.Item;
import dev.candor.git.Trailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what authors declare: one or more kinds divided by commas, each with an explanation in parentheses if need be.
 * The grammar is inferred from the texts proposed for QEMU (2026-05 to 2026-10); what they do not foresee is kept.
 */
public final class Disclosures {
    private Disclosures() {}

    /**
     * Unites all trailers of the key.
     *
     * @return empty when there is no such trailer; a disclosure without items when there is one that says nothing
     */
    public static Optional<Disclosure> read(List<Trailer> trailers, String key) {
        List<Item> items = new ArrayList<>();
        boolean found = false;
        for (Trailer trailer : trailers) {
            if (trailer.is(key)) {
                found = true;
                items.addAll(items(Field.undoubled(trailer.key(), trailer.value())));
            }
        }
        return found ? Optional.of(new Disclosure(items.stream().distinct().toList())) : Optional.empty();
    }

    /**
     * Lines of a message that bear a key, wherever they stand: who leaves a blank line behind one has said it all the
     * same. Quotes and code are left out.
     */
    public static List<Trailer> lines(String message, String key) {
        boolean there = message.lines().anyMatch(line -> line.regionMatches(true, 0, key + ":", 0, key.length() + 1));
        if (!there) {
            return List.of();
        }
        Message read = Message.of(message, true);
        return read.lines().stream()
                .filter(Line::prose)
                .flatMap(line -> Field.of(read, line).stream())
                .map(field -> new Trailer(field.key(), field.value()))
                .filter(trailer -> trailer.is(key))
                .toList();
    }

    /** The items of one value. */
    static List<Item> items(String value) {
        List<Item> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            depth = depth(depth, c);
            boolean ends = i == value.length() || (c == ',' && depth == 0);
            if (ends) {
                item(value.substring(from, i)).ifPresent(items::add);
                from = i + 1;
            }
        }
        return items;
    }

    private static int depth(int depth, char c) {
        return switch (c) {
            case '(' -> depth + 1;
            case ')' -> Math.max(0, depth - 1);
            default -> depth;
        };
    }

    /** An explanation that is never closed reaches to the end. */
    private static Optional<Item> item(String text) {
        String bare = text.strip();
        int open = bare.indexOf('(');
        if (open < 0) {
            return bare.isEmpty() ? Optional.empty() : Optional.of(new Item(kind(bare), ""));
        }
        int close = bare.lastIndexOf(')');
        String explanation = bare.substring(open + 1, close > open ? close : bare.length());
        String behind = close > open ? bare.substring(close + 1) : "";
        String kind = kind(bare.substring(0, open) + behind);
        return Optional.of(new Item(kind, explanation.strip()));
    }

    private static String kind(String text) {
        return String.join(" ", text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
