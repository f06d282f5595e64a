package dev.candor.owners;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in a regular expression of which at least one stands in every text that it fits. Where the expression is
 * beyond it, it says nothing, which is always right.
 */
final class Needles {
    private static final String KNOWN_ESCAPES = "bBdDwWsSAznrtfv";
    private final String text;
    private int at;
    private boolean lost;

    private Needles(String text) {
        this.text = text;
    }

    /** The words; empty when there is no telling. */
    static List<String> of(String expression) {
        Needles needles = new Needles(expression);
        List<String> words = needles.choice();
        return needles.lost || needles.at < expression.length() ? List.of() : words;
    }

    /** Branches up to a closing parenthesis or the end: what every one of them needs. */
    private List<String> choice() {
        List<String> words = new ArrayList<>();
        boolean telling = true;
        do {
            List<String> branch = branch();
            telling &= !branch.isEmpty();
            words.addAll(branch);
        } while (next("|"));
        return telling ? words : List.of();
    }

    /** One branch: of all its pieces the one that is hardest to come by. */
    private List<String> branch() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < text.length() && !text.startsWith("|", at) && !text.startsWith(")", at)) {
            int before = run.length();
            List<String> group = next("(") ? group() : letter(run);
            boolean grew = run.length() > before;
            boolean optional = text.startsWith("?", at) || text.startsWith("*", at) || counted();
            if (optional && grew) {
                run.setLength(before);
            }
            if (optional || !grew || text.startsWith("+", at)) {
                best = harder(best, run);
                run.setLength(0);
            }
            best = optional ? best : harder(best, group);
            skipQuantifiers();
        }
        return harder(best, run);
    }

    private List<String> group() {
        lost |= text.startsWith("?", at) && !next("?:");
        List<String> words = choice();
        lost |= !next(")");
        return words;
    }

    /** Reads one letter, escape or class, and puts it to the run when it stands for itself. */
    private List<String> letter(StringBuilder run) {
        char c = text.charAt(at++);
        if (c == '[') {
            skipClass();
        } else if (c == '\\' && at < text.length()) {
            char escaped = text.charAt(at++);
            boolean itself = escaped < 128 && !Character.isLetterOrDigit(escaped);
            lost |= !itself && KNOWN_ESCAPES.indexOf(escaped) < 0;
            run.append(itself ? String.valueOf(escaped) : "");
        } else if (".^$".indexOf(c) < 0) {
            run.append(c);
        }
        return List.of();
    }

    private void skipClass() {
        next("^");
        int first = at;
        while (at < text.length() && (at == first || text.charAt(at) != ']')) {
            lost |= text.charAt(at) == '[';
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private boolean counted() {
        return text.startsWith("{", at) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private void skipQuantifiers() {
        while (at < text.length() && ("?*+".indexOf(text.charAt(at)) >= 0 || counted())) {
            int close = text.charAt(at) == '{' ? text.indexOf('}', at) : at;
            lost |= close < 0;
            at = close < 0 ? text.length() : close + 1;
        }
    }

    private boolean next(String word) {
        boolean is = text.startsWith(word, at);
        at += is ? word.length() : 0;
        return is;
    }

    private static List<String> harder(List<String> words, StringBuilder run) {
        return run.isEmpty() ? words : harder(words, List.of(run.toString()));
    }

    private static List<String> harder(List<String> one, List<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
