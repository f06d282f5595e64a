package dev.candor.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a line into words, numbers and marks. White space separates and is dropped, but counts inside quotes. */
final class Tokens {
    private static final Set<String> CONTROL = Set.of(
            "if",
            "else",
            "while",
            "for",
            "do",
            "switch",
            "case",
            "default",
            "return",
            "break",
            "continue",
            "goto",
            "throw",
            "raise",
            "try",
            "catch",
            "except",
            "finally",
            "not",
            "and",
            "or",
            "in",
            "is",
            "await",
            "yield",
            "ifdef",
            "ifndef",
            "elif",
            "defined",
            "undef",
            "select",
            "depends",
            "on",
            "imply",
            "require",
            "import",
            "from",
            "sizeof",
            "typeof",
            "new",
            "delete",
            "assert");

    /** Most of what is read; looked up, because it is asked of every character. */
    private static final boolean[] ASCII_PARTS = new boolean[128];

    static {
        for (char c = 0; c < ASCII_PARTS.length; c++) {
            ASCII_PARTS[c] = Character.isLetterOrDigit(c) || c == '_' || c == '$';
        }
    }

    private Tokens() {}

    static List<String> of(String line) {
        return of(line, "\"");
    }

    /** @param quotes the characters that hold strings; one without its fellow on the line is none */
    static List<String> of(String line, String quotes) {
        List<String> tokens = new ArrayList<>();
        int quoteEnd = -1;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end = end(line, at);
            if (at > quoteEnd && quotes.indexOf(c) >= 0) {
                quoteEnd = Math.max(quoteEnd, line.indexOf(c, at + 1));
            }
            if (at < quoteEnd || !isSpace(c)) {
                tokens.add(line.substring(at, end));
            }
            at = end;
        }
        return tokens;
    }

    /** Whether a token is a word: an identifier, a key word, a word of prose. */
    static boolean isWord(String token) {
        return isWordStart(token.charAt(0));
    }

    /** As a text, with one space between. */
    static String joined(List<String> tokens) {
        return tokens.size() == 1 ? tokens.getFirst() : String.join(" ", tokens);
    }

    static boolean anyWord(List<String> tokens) {
        for (String token : tokens) {
            if (isWord(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is one name and nothing else. */
    static boolean isName(String text) {
        return text.length() > 1
                && isWordStart(text.charAt(0))
                && text.chars().allMatch(c -> isWordPart((char) c))
                && text.chars().anyMatch(Character::isLetter);
    }

    static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0));
    }

    /** Whether what follows this token may be a name's declaration. */
    static boolean isDeclarer(String token) {
        return !token.isEmpty() && isWord(token) && !CONTROL.contains(token);
    }

    static boolean isControl(String token) {
        return CONTROL.contains(token);
    }

    /** How much it says when two lines share the token. */
    static int weight(String token) {
        if (isWord(token)) {
            return 4;
        }
        return isNumber(token) ? 3 : 1;
    }

    static boolean isWordPart(char c) {
        return c < ASCII_PARTS.length ? ASCII_PARTS[c] : Character.isLetterOrDigit(c);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || (c < ' ' || c > '~') && Character.isWhitespace(c);
    }

    private static boolean isWordStart(char c) {
        return isWordPart(c) && !Character.isDigit(c);
    }

    private static int end(String line, int at) {
        char c = line.charAt(at);
        int end = at + 1;
        if (isWordPart(c)) {
            while (end < line.length() && isWordPart(line.charAt(end))) {
                end++;
            }
        } else if (isSpace(c)) {
            while (end < line.length() && isSpace(line.charAt(end))) {
                end++;
            }
        } else if (isPair(line, at)) {
            end++;
        } else if (end < line.length() && isOperator(c) && (line.charAt(end) == '=' || line.charAt(end) == c)) {
            end++;
        }
        return end;
    }

    private static boolean isPair(String line, int at) {
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return switch (line.charAt(at)) {
            case '-' -> next == '>';
            case ':' -> next == ':';
            case '*' -> next == '/';
            case '/' -> next == '/' || next == '*';
            default -> false;
        };
    }

    /** Whether a token computes or compares; arrows and slashes of paths do not. */
    static boolean isOperator(String token) {
        return "=<>!&|+-*%^~?".indexOf(token.charAt(0)) >= 0 && !token.equals("->") && !token.equals("*/");
    }

    private static boolean isOperator(char c) {
        return "=<>!&|+-*/%^".indexOf(c) >= 0;
    }
}
