package dev.candor.policy;

/**
 * What is wrong in a policy file.
 *
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param text what was read, what was expected, what to do
 */
public record Problem(int line, String text) {
    @Override
    public String toString() {
        return line == 0 ? text : "line " + line + ": " + text;
    }
}
