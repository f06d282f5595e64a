package dev.candor.policy.rules;

/** Numbers in sentences. */
final class Counts {
    private Counts() {}

    static String lines(int count) {
        return count == 1 ? "1 line" : count + " lines";
    }
}
