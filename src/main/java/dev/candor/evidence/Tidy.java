package dev.candor.evidence;

/** Lines from outside, made fit to be shown. */
final class Tidy {
    private static final int CAP = 200;

    private Tidy() {}

    /** Without control and direction characters, at most 200 characters long. */
    static String line(String raw) {
        var clean = new StringBuilder();
        for (int i = 0; i < raw.length() && clean.length() <= CAP; ) {
            int point = raw.codePointAt(i);
            i += Character.charCount(point);
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> clean.append(' ');
                case Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> {}
                default -> clean.appendCodePoint(point);
            }
        }
        String text = clean.toString().strip();
        return text.length() <= CAP ? text : text.substring(0, whole(text)) + "…";
    }

    /** Where to cut so that no character is cut in two. */
    private static int whole(String text) {
        return Character.isHighSurrogate(text.charAt(CAP - 2)) ? CAP - 2 : CAP - 1;
    }

    /** Without the marks of lists, quotes and emphasis around it. */
    static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && "*_#>-+`\"'[( \t".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && "*_`\"') \t]".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }
}
