package dev.candor.scope;

import java.util.List;

/** Finds the call or declaration in whose parentheses a token stands. */
final class Callee {
    private static final int FARTHEST = 200;

    private Callee() {}

    /** The name in front of the innermost parenthesis that is open before {@code at}; empty when there is none. */
    static String at(List<String> tokens, int at) {
        int depth = 0;
        for (int i = at - 1; i > 0 && i > at - FARTHEST; i--) {
            switch (tokens.get(i)) {
                case ")" -> depth++;
                case "(" -> {
                    if (depth == 0) {
                        return Tokens.isWord(tokens.get(i - 1)) ? tokens.get(i - 1) : "";
                    }
                    depth--;
                }
                case ";", "{", "}" -> {
                    return "";
                }
                default -> {}
            }
        }
        return "";
    }
}
