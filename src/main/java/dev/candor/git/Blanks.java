package dev.candor.git;

/** White space, tidied as git does it. */
final class Blanks {
    private Blanks() {}

    /** One blank for every run of them, none at the ends. */
    static String single(String text) {
        StringBuilder one = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            if (MessageLines.isSpace(text.charAt(i))) {
                gap = true;
                continue;
            }
            if (gap && !one.isEmpty()) {
                one.append(' ');
            }
            gap = false;
            one.append(text.charAt(i));
        }
        return one.toString();
    }

    /** As {@code git stripspace}: no blanks at line ends, no empty lines at the ends, never two in a row. */
    static String stripped(String text) {
        StringBuilder message = new StringBuilder(text.length() + 1);
        boolean gap = false;
        for (int line = 0; line < text.length(); ) {
            int next = MessageLines.after(text, line);
            int end = next;
            while (end > line && MessageLines.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (end > line) {
                message.append(gap && !message.isEmpty() ? "\n" : "")
                        .append(text, line, end)
                        .append('\n');
            }
            gap = end == line;
            line = next;
        }
        return message.toString();
    }
}
