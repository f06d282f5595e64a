package dev.candor.owners;

import dev.candor.git.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names and addresses as the entries of MAINTAINERS give them, read as get_maintainer.pl does. */
final class Addresses {
    private Addresses() {}

    /** All people of an entry: mostly one, or several with commas between; empty when there is no address. */
    static List<Person> all(String text) {
        List<String> pieces = pieces(text);
        if (pieces.size() == 1 || !pieces.stream().allMatch(piece -> piece.contains("@"))) {
            pieces = List.of(text);
        }
        List<Person> people = new ArrayList<>();
        for (String piece : pieces) {
            one(piece).ifPresent(people::add);
        }
        return people;
    }

    /** {@code Name <mail>}, {@code <mail>}, or whatever ends with the last address in the text. */
    static Optional<Person> one(String text) {
        int open = text.indexOf('<');
        int close = text.lastIndexOf('>');
        if (open >= 0 && close > open && text.substring(open + 1, close).indexOf('@') > 0) {
            return Optional.of(new Person(
                    name(text.substring(0, open)),
                    text.substring(open + 1, close).strip()));
        }
        int at = text.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return Optional.of(new Person("", text.substring(0, end).strip()));
    }

    private static String name(String text) {
        String bare = text.strip();
        int from = bare.startsWith("\"") ? 1 : 0;
        int to = bare.length() > from && bare.endsWith("\"") ? bare.length() - 1 : bare.length();
        return bare.substring(from, to);
    }

    /** The text between commas that stand outside quotes and angle brackets. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && !quoted && depth == 0) {
                pieces.add(text.substring(from, at));
                from = at + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }
}
