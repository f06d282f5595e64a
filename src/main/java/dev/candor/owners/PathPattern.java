package dev.candor.owners;

import java.util.OptionalInt;

/**
 * An {@code F:} or {@code X:} line. As get_maintainer.pl has it, such a pattern fits the beginning of a path; one with a
 * slash at its end fits all below, any other only paths with as many slashes as it has itself.
 *
 * @param start how every path that fits begins
 * @param slashes in the pattern
 * @param below whether it ends with a slash
 * @param depth how close it is, as the script counts
 * @param perhapsDirectory the name of a directory whose slash may have been left out, with the slash; else empty
 */
record PathPattern(Fit start, int slashes, boolean below, int depth, String perhapsDirectory) implements Cover {
    private static final String SIGNS = "[](){}|^$+\\";

    /**
     * Reads a pattern.
     *
     * @throws com.google.re2j.PatternSyntaxException when it is none
     */
    static PathPattern of(String value, Tree tree, Dialect dialect) {
        boolean signs = value.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        boolean name = !signs && value.chars().noneMatch(c -> c == '*' || c == '?' || c == '.');
        String text = name ? tree.spelled(value) : value;
        boolean below = text.endsWith("/");
        int slashes = slashes(text);
        return new PathPattern(
                signs ? Perl.path(dialect.braces() ? Braces.choices(text) : text) : new Wildcard(text),
                slashes,
                below,
                text.startsWith("*") ? -1 : below ? slashes : slashes + 1,
                name && !below && !tree.known() ? text + "/" : "");
    }

    @Override
    public OptionalInt depth(String path) {
        if (!start.fits(path)) {
            return OptionalInt.empty();
        }
        boolean inside = !perhapsDirectory.isEmpty() && path.startsWith(perhapsDirectory);
        return below || inside || slashes(path) == slashes ? OptionalInt.of(depth) : OptionalInt.empty();
    }

    private static int slashes(String text) {
        return (int) text.chars().filter(c -> c == '/').count();
    }
}
