package dev.candor.evidence;

/**
 * A trace that an AI tool leaves in what was sent.
 *
 * @param tool its name, or {@code AI (unnamed)}, {@code LLM (unnamed)}
 * @param text the line it was read from, capped
 */
public record Mark(String tool, Strength strength, Where where, String text) {
    /** The name shown where nothing says which tool it was. */
    public static final String UNNAMED = "AI (unnamed)";

    /** How much a mark says: the tool wrote it, the tool took part, a hint only. */
    public enum Strength {
        CERTAIN,
        LIKELY,
        WEAK
    }

    /**
     * Where it was found; the names are the contract's. {@code TRAILER} is any key with its value in a commit message,
     * also where git does not count the paragraph as trailers.
     */
    public enum Where {
        TRAILER,
        AUTHOR,
        MESSAGE,
        BRANCH,
        DESCRIPTION
    }

    /** Whether it is known which tool it was. */
    public boolean named() {
        return !tool.endsWith("(unnamed)");
    }
}
