package dev.candor.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who sent a mail, by the rules of {@code git mailinfo}: the first {@code @} tells the address, the rest is the name. */
final class Sender {
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 100;

    private Sender() {}

    /** @param field a decoded {@code From}; never fails */
    static Person of(String field) {
        String text = unquoted(Blanks.single(field));
        int sign = text.indexOf('@');
        return sign < 0 ? withoutAddress(Blanks.single(field)) : withAddress(text, sign);
    }

    private static Person withAddress(String text, int sign) {
        int start = sign;
        while (start > 0 && text.charAt(start - 1) != '<' && !MessageLines.isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '>' && !MessageLines.isSpace(text.charAt(end))) {
            end++;
        }
        boolean angled = start > 0 && text.charAt(start - 1) == '<';
        String name =
                text.substring(0, angled ? start - 1 : start) + " " + text.substring(Math.min(text.length(), end + 1));
        return person(bare(Blanks.single(name)), text.substring(start, end));
    }

    /** {@code John Doe <john>}. */
    private static Person withoutAddress(String text) {
        int open = text.indexOf('<');
        int close = text.indexOf('>', open + 1);
        return open < 0 || close < 0
                ? new Person(text, "")
                : person(text.substring(0, open).strip(), text.substring(open + 1, close));
    }

    /** A name that cannot be one gives way to the address. */
    private static Person person(String name, String email) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        boolean odd = bytes == 0 || bytes > LONGEST_NAME || name.matches(".*[@<>].*");
        return new Person(odd ? email : name, email);
    }

    /** Without parentheses around the whole name. */
    private static String bare(String name) {
        return name.length() > 1 && name.startsWith("(") && name.endsWith(")")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    /** Without the quotes and backslashes of quoted strings, and without the backslashes of comments. */
    private static String unquoted(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && (quoted || depth > 0) && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i));
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else {
                depth += quoted ? 0 : c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** All addresses of a field such as {@code Reply-To}; at most the first hundred. */
    static List<Person> all(String field) {
        List<Person> people = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= field.length() && people.size() < MOST; i++) {
            boolean end = i == field.length();
            quoted ^= !end && field.charAt(i) == '"';
            if (end || field.charAt(i) == ',' && !quoted) {
                String one = field.substring(start, i);
                start = i + 1;
                if (one.contains("@")) {
                    people.add(of(one));
                }
            }
        }
        return people;
    }

    /**
     * The sender behind a list that puts its own address into {@code From}, as lists do for domains with DMARC: who
     * {@code X-Original-From} names, or the one in {@code Reply-To} who bears the name that stands before "via". Empty
     * when {@code from} is nobody's but the sender's.
     */
    static Optional<Person> behind(Person from, MailHeader header) {
        String name = from.name().toLowerCase(Locale.ROOT);
        int via = (name + " ").lastIndexOf(" via ");
        if (via < 0) {
            return Optional.empty();
        }
        List<Person> named = new ArrayList<>();
        header.field("x-original-from").map(Sender::all).ifPresent(named::addAll);
        header.field("reply-to").map(Sender::all).ifPresent(named::addAll);
        named.removeIf(one -> one.email().equalsIgnoreCase(from.email()));
        String sender = name.substring(0, via).replaceAll("['\"]", "").strip();
        return named.stream()
                .filter(one ->
                        one.name().equalsIgnoreCase(sender) || one.email().equalsIgnoreCase(sender))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }
}
