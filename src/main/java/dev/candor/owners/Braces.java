package dev.candor.owners;

/** The shell's {@code {a,b}} in paths, which Xen's MAINTAINERS uses; not nested. */
final class Braces {
    private Braces() {}

    /** The same as a regular expression's choice; braces without a comma, or at the very beginning, stay as they are. */
    static String choices(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{', 1); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String inside = text.substring(open + 1, close);
            boolean choice = text.charAt(open - 1) != '\\' && inside.contains(",") && !inside.contains("{");
            out.append(text, at, open);
            out.append(choice ? "(" + inside.replace(',', '|') + ")" : text.substring(open, close + 1));
            at = close + 1;
        }
        return out.append(text.substring(at)).toString();
    }
}
