package dev.candor.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a rule has to say about a submission or one of its patches.
 *
 * @param rule its name, such as {@code disclosure-missing}
 * @param patch the id of the patch it is about; empty when it is about the whole submission
 * @param message what was seen, in words that ask and do not accuse; plain text
 * @param remedy what to do about it; plain text, may be empty
 * @param quotes the lines it stands on, as sent; untrusted
 */
public record Finding(
        String rule, Severity severity, Optional<String> patch, String message, String remedy, List<String> quotes) {
    public Finding {
        quotes = List.copyOf(quotes);
    }
}
