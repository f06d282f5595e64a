package dev.candor.plan;

/**
 * Puts text into a note so that it stays text. What comes from outside goes into a code span: there GitLab runs no quick
 * action, mentions nobody, links nothing and shows no picture.
 */
final class Markdown {
    private static final int MOST = 160;

    private Markdown() {}

    /** A code span that holds the text on one line, whatever is in it; safe inside a table cell. */
    static String code(String untrusted) {
        String line = oneLine(untrusted);
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longestRun(line) + 1);
        String pad = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") ? " " : "";
        return fence + pad + line.replace("|", "\\|") + pad + fence;
    }

    /** Our own words; the few signs that could end a cell or open a tag are still taken out. */
    static String words(String text) {
        return oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "\\|")
                .replace("`", "'")
                .replace("@", "(at)");
    }

    /** A fenced block; the fence is longer than any run inside. */
    static String block(String language, String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + language + "\n" + text + "\n" + fence;
    }

    /** Without line breaks, controls and what could hide, and not too long. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(4L * MOST).map(c -> hidden(c) ? ' ' : c).forEach(line::appendCodePoint);
        String squeezed = line.toString().strip().replaceAll(" {2,}", " ");
        return squeezed.codePointCount(0, squeezed.length()) <= MOST
                ? squeezed
                : squeezed.substring(0, squeezed.offsetByCodePoints(0, MOST - 1)) + "…";
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
