package dev.candor.git;

import dev.candor.git.SubjectPrefix.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A subject, taken apart from its start: answers and brackets, then the words that git keeps. */
final class SubjectText {
    private static final int MOST_WORDS = 20;
    private static final int MOST_DIGITS = 6;

    /** What mail programs put before the subject of what is answered. */
    private static final Set<String> ANSWERS = Set.of("re", "aw", "sv", "antw", "vs", "odp");

    private final String subject;
    private final List<String> words = new ArrayList<>();
    private boolean reply;
    private int version = 1;
    private Optional<Place> place = Optional.empty();

    SubjectText(String subject) {
        this.subject = subject;
    }

    SubjectPrefix prefix() {
        for (int at = past(0, true); at < subject.length() && subject.charAt(at) == '['; at = past(at, true)) {
            int close = subject.indexOf(']', at);
            if (close < 0) {
                break;
            }
            bracket(subject.substring(at + 1, close));
            at = close + 1;
        }
        return new SubjectPrefix(reply, words, version, place);
    }

    /** The words alone, as {@code git mailinfo} leaves them: without any brackets, "Re:", colons and blanks before them. */
    String words() {
        int at = past(0, false);
        while (at < subject.length() && subject.charAt(at) == '[') {
            int close = subject.indexOf(']', at);
            if (close < 0) {
                break;
            }
            at = past(close + 1, false);
        }
        return Blanks.single(subject.substring(at));
    }

    /** Past blanks, colons and "Re:"; of the answers in other tongues git knows nothing. */
    private int past(int start, boolean allTongues) {
        int at = start;
        while (at < subject.length()) {
            char c = subject.charAt(at);
            int answer = answer(at, allTongues);
            if (c != ' ' && c != '\t' && c != ':' && answer == 0) {
                return at;
            }
            reply = reply || answer > 0;
            at += Math.max(1, answer);
        }
        return at;
    }

    /** The length of "Re:" or the like at this place; 0 when there is none. */
    private int answer(int at, boolean allTongues) {
        String start = subject.substring(at, Math.min(subject.length(), at + 6));
        int colon = start.indexOf(':');
        if (colon < 0 || at + colon + 1 == subject.length() && !allTongues) {
            return 0;
        }
        String word = start.substring(0, colon).toLowerCase(Locale.ROOT);
        return word.equals("re") || allTongues && ANSWERS.contains(word) ? colon + 1 : 0;
    }

    private void bracket(String inside) {
        for (String word : inside.split("[\\s,]+")) {
            if (!word.isEmpty() && !takeVersion(word) && !takePlace(word)) {
                plain(word);
            }
        }
    }

    /** {@code v3}, and {@code PATCHv3} or {@code RFCv3} with the word before it kept. */
    private boolean takeVersion(String word) {
        int digits = word.length();
        while (digits > 0 && isDigit(word.charAt(digits - 1))) {
            digits--;
        }
        boolean numbered = digits > 0
                && word.length() > digits
                && word.length() - digits <= MOST_DIGITS
                && (word.charAt(digits - 1) == 'v' || word.charAt(digits - 1) == 'V');
        String before = numbered ? word.substring(0, digits - 1) : "";
        if (!numbered || !(before.isEmpty() || isKnown(before))) {
            return false;
        }
        version = Math.max(1, Integer.parseInt(word.substring(digits)));
        if (!before.isEmpty()) {
            plain(before);
        }
        return true;
    }

    private static boolean isKnown(String word) {
        return word.equalsIgnoreCase("PATCH") || word.equalsIgnoreCase("RFC") || word.equalsIgnoreCase("PULL");
    }

    private boolean takePlace(String word) {
        int slash = word.indexOf('/');
        if (slash < 0 || !isNumber(word.substring(0, slash)) || !isNumber(word.substring(slash + 1))) {
            return false;
        }
        place = Optional.of(
                new Place(Integer.parseInt(word.substring(0, slash)), Integer.parseInt(word.substring(slash + 1))));
        return true;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void plain(String word) {
        if (words.size() < MOST_WORDS) {
            words.add(word);
        }
    }
}
