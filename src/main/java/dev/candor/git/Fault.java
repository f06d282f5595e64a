package dev.candor.git;

/**
 * Something that could not be read whole. A fault travels in the value; what it hides is never a pass.
 *
 * @param what what was read, what was expected
 * @param line where, counted from 1 in the text read; 0 when no line can be named
 */
public record Fault(String what, int line) {
    public static Fault of(String what) {
        return new Fault(what, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? what : "line " + line + ": " + what;
    }
}
