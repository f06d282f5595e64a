package dev.candor.scope;

/**
 * A path pattern as policies write it: {@code *} and {@code ?} stop at a slash, {@code **} does not, {@code [a-z]},
 * {@code [!a]}, {@code {one,two}}, and a backslash takes the next character as it is.
 *
 * <p>A pattern without a slash is tried on the file's name, wherever the file lies; one with a slash on the whole path;
 * one that ends in a slash means all that lies below. Matching takes time in proportion to path times pattern, whatever
 * the pattern is.
 */
public final class Glob {
    private static final int LONGEST = 1000;

    private final String pattern;
    private final boolean nameOnly;
    private final GlobParts parts;

    private Glob(String pattern) {
        String bare = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        this.pattern = pattern;
        this.nameOnly = pattern.indexOf('/') < 0;
        this.parts = GlobReader.read(bare.endsWith("/") ? bare + "**" : bare);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it is empty, longer than 1000 characters, or a bracket or brace stays open
     */
    public static Glob of(String pattern) {
        if (pattern.isEmpty() || pattern.length() > LONGEST) {
            throw new IllegalArgumentException("a glob has 1 to " + LONGEST + " characters, not " + pattern.length());
        }
        return new Glob(pattern);
    }

    /** Whether the pattern means this path, which has no slash in front. */
    public boolean matches(String path) {
        return parts.matches(nameOnly ? path.substring(path.lastIndexOf('/') + 1) : path);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
