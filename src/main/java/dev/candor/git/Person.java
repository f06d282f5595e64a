package dev.candor.git;

/**
 * A name and an address as in {@code Name <mail>}; either may be empty, neither is checked.
 *
 * @param name without quotes
 * @param email without angle brackets
 */
public record Person(String name, String email) {
    /** Reads {@code Name <mail>}, a bare address, or a bare name; never fails. */
    public static Person of(String text) {
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            return new Person(
                    unquoted(text.substring(0, open)),
                    text.substring(open + 1, close).strip());
        }
        String bare = text.strip();
        return bare.contains("@") && !bare.contains(" ") ? new Person("", bare) : new Person(unquoted(bare), "");
    }

    private static String unquoted(String name) {
        String bare = name.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
    }

    @Override
    public String toString() {
        return email.isEmpty() ? name : (name.isEmpty() ? "" : name + " ") + "<" + email + ">";
    }
}
