package dev.candor.owners;

import dev.candor.git.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how CODEOWNERS names an owner: {@code @user}, {@code @group/sub}, {@code @@role}, or an address. */
final class Reference {
    private static final List<String> ROLES = List.of("@@developer", "@@maintainer", "@@owner");

    private Reference() {}

    /** All references of a line; a word that is none is left out. */
    static List<Person> all(String text) {
        return words(text).stream()
                .map(Reference::one)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a word of the line is no reference. */
    static boolean malformed(String text) {
        return words(text).stream().anyMatch(word -> one(word).isEmpty());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static Optional<Person> one(String word) {
        String role = word.toLowerCase(Locale.ROOT);
        String singular = role.endsWith("s") ? role.substring(0, role.length() - 1) : role;
        if (ROLES.contains(singular)) {
            return Optional.of(new Person(singular, ""));
        }
        int at = word.indexOf('@');
        if (at < 0 || word.startsWith("@@", at)) {
            return Optional.empty();
        }
        return at > 0 && letter(word.charAt(at - 1)) ? address(word) : name(word.substring(at));
    }

    /** An address ends with a letter or a figure; what follows is not its. */
    private static Optional<Person> address(String word) {
        int end = word.length();
        while (end > 0 && !letter(word.charAt(end - 1))) {
            end--;
        }
        String mail = word.substring(0, end);
        int at = mail.indexOf('@');
        return at > 0 && mail.lastIndexOf('@') == at ? Optional.of(new Person("", mail)) : Optional.empty();
    }

    private static Optional<Person> name(String word) {
        int end = 1;
        while (end < word.length() && (letter(word.charAt(end)) || ".-/".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        while (end > 1 && "./".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean named = end > 1 && "-/".indexOf(word.charAt(1)) < 0;
        return named ? Optional.of(new Person(word.substring(0, end), "")) : Optional.empty();
    }

    private static boolean letter(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '_';
    }
}
