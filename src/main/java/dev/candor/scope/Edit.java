package dev.candor.scope;

import java.util.List;

/**
 * Tokens that were replaced by others; one of the two may be empty.
 *
 * @param before the token in front, empty at the start of a line
 * @param after the token behind, empty at the end of a line
 * @param callee the name in front of the innermost open parenthesis, empty outside of one
 * @param comment whether all of it stands in comments
 * @param risky whether it touches what a program does: operators, numbers, control flow, whole statements
 * @param lines the changed lines that it touches, ids of an excerpt
 */
record Edit(
        List<String> from,
        List<String> to,
        String before,
        String after,
        String callee,
        boolean comment,
        boolean risky,
        List<Integer> lines) {
    Edit {
        from = List.copyOf(from);
        to = List.copyOf(to);
        lines = List.copyOf(lines);
    }

    /** As a record's own would, but of what tells edits apart: they are looked up often. */
    @Override
    public int hashCode() {
        return 31 * (31 * from.hashCode() + to.hashCode()) + lines.hashCode();
    }

    /** Whether one word became another. */
    boolean renames() {
        return from.size() == 1 && to.size() == 1 && Tokens.isWord(from.getFirst()) && Tokens.isWord(to.getFirst());
    }

    /** Whether one word became another where a name is declared: behind a type or a key word, not before a name. */
    boolean declares() {
        return renames()
                && (Tokens.isDeclarer(before) || before.equals("*") && !after.equals(";"))
                && (after.isEmpty() || !Tokens.isWord(after) && !after.equals("*") && !after.equals("."));
    }

    /** Whether nothing but brackets and separators came or went. */
    boolean punctuates() {
        return from.stream().allMatch("()[],;{}"::contains) && to.stream().allMatch("()[],;{}"::contains);
    }

    /** Whether it touches control flow or the braces of a block. */
    boolean structures() {
        return from.stream().anyMatch(Edit::isStructure) || to.stream().anyMatch(Edit::isStructure);
    }

    private static boolean isStructure(String token) {
        return Tokens.isControl(token) || token.equals("{") || token.equals("}");
    }
}
