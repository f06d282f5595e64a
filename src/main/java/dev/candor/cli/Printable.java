package dev.candor.cli;

/** Text from outside, as it can be shown on a terminal: on one line, without what could move the cursor. */
final class Printable {
    private static final int LONGEST = 200;

    private Printable() {}

    static String of(String outside) {
        String line = outside.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
