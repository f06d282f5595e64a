package dev.candor.scope;

/**
 * An edit seen in general: the same template at another place is the same edit.
 *
 * @param from what is replaced, tokens with a space between; {@code *} stands for what stays within a word
 * @param to what it is replaced by
 * @param place where an edit needs its surroundings to be told from others; empty elsewhere
 * @param risky whether it touches operators, numbers or control flow, where a rule needs more evidence
 */
record Template(String from, String to, String place, boolean risky) {
    /** The edit as it is, with nothing left open. */
    static Template exact(Edit edit) {
        return new Template(Tokens.joined(edit.from()), Tokens.joined(edit.to()), "", false);
    }

    /** As a record's own would, without the detour that costs most where edits are many. */
    @Override
    public int hashCode() {
        return 31 * (31 * from.hashCode() + to.hashCode()) + place.hashCode();
    }

    /** Whether the same words can be replaced anywhere in a text. */
    boolean substitutes() {
        return place.isEmpty() && !from.isEmpty() && !to.isEmpty() && !from.contains("*") && !to.contains("*");
    }
}
