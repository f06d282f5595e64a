package dev.candor.evidence;

/** Tells paths, links, options and file names from words: they name things, they do not say what was done. */
final class Path {
    private Path() {}

    /** Like {@code CLAUDE.md}, {@code .claude/}, {@code --agent}, {@code claude_code}, {@code a@b.org}. */
    static boolean like(String chunk) {
        if (chunk.isEmpty() || chunk.equalsIgnoreCase("AI/LLM") || chunk.equalsIgnoreCase("LLM/AI")) {
            return false;
        }
        if (".-$~\\<".indexOf(chunk.charAt(0)) >= 0 && chunk.length() > 1) {
            return true;
        }
        for (int i = 0; i < chunk.length(); i++) {
            if ("/@_\\=|".indexOf(chunk.charAt(i)) >= 0 || dotted(chunk, i)) {
                return true;
            }
        }
        return false;
    }

    /** A dot with a letter behind it; initials such as {@code A.I.} have but one letter before it. */
    private static boolean dotted(String chunk, int i) {
        return chunk.charAt(i) == '.'
                && i + 1 < chunk.length()
                && Character.isLetter(chunk.charAt(i + 1))
                && !(i == 1 && Character.isUpperCase(chunk.charAt(0)));
    }
}
