package dev.candor.web;

import dev.candor.policy.Outcome;
import java.util.Locale;

/**
 * A word with a colour beside it; the word alone says all.
 *
 * @param word the contract's
 * @param tone the style sheet's name of the colour
 */
record Badge(String word, String tone) {
    static Badge of(Outcome outcome) {
        String word = outcome.name().toLowerCase(Locale.ROOT);
        return new Badge(word, word);
    }

    /** @param word as the document has it */
    static Badge severity(String word) {
        return new Badge(
                Text.line(word, 20),
                switch (word) {
                    case "error" -> "fail";
                    case "warning" -> "warn";
                    case "maintainer" -> "maintainer";
                    default -> "info";
                });
    }
}
