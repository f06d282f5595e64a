package dev.candor.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words after the bot's name. */
final class Grammar {
    private static final List<String> WORDS =
            List.of("help", "recheck", "explain", "used-for", "not-used", "agree", "revoke", "ignore");

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_REASON = 300;
    private static final String UNTIL = "until";
    private static final String BECAUSE = "because";

    private Grammar() {}

    /** Empty when the line says nothing that looks like a command: thanks, say. */
    static Optional<Command> read(String said) {
        String plain = withoutStop(said.strip());
        String word = first(plain).toLowerCase(Locale.ROOT);
        String rest = plain.substring(first(plain).length()).strip();
        return switch (word) {
            case "help" -> bare(word, rest, new Command.Help());
            case "recheck" -> bare(word, rest, new Command.Recheck());
            case "explain" -> bare(word, rest, new Command.Explain());
            case "revoke" -> bare(word, rest, new Command.Revoke());
            case "not-used" -> bare(word, rest, new Command.NotUsed());
            case "not" -> is(rest, "used") ? Optional.of(new Command.NotUsed()) : Optional.empty();
            case "used-for" -> Optional.of(usedFor(rest));
            case "used" -> is(first(rest), "for") ? Optional.of(usedFor(rest.substring(3))) : Optional.empty();
            case "agree" -> Optional.of(agree(rest));
            case "ignore" -> Optional.of(ignore(rest));
            default -> near(word);
        };
    }

    private static Optional<Command> bare(String word, String rest, Command command) {
        return Optional.of(
                rest.isEmpty() ? command : unclear("'%s' stands alone; read '%s' behind it", word, shorten(rest)));
    }

    private static Command usedFor(String rest) {
        int open = rest.indexOf('(');
        List<String> kinds = Arrays.stream((open < 0 ? rest : rest.substring(0, open)).split("[,\\s]+"))
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        if (kinds.isEmpty()) {
            return unclear("'used-for' says for what, such as 'used-for tests, docs'");
        }
        if (kinds.equals(List.of("none")) || kinds.equals(List.of("nothing"))) {
            return new Command.NotUsed();
        }
        return kinds.stream().allMatch(Grammar::simple) && kinds.size() <= 10
                ? new Command.UsedFor(kinds)
                : unclear(
                        "'used-for' takes words with commas between, such as 'used-for tests, docs'; read '%s'",
                        shorten(rest));
    }

    /** The area may be of several words; a date is the last one. */
    private static Command agree(String rest) {
        String[] words = rest.isEmpty() ? new String[0] : rest.split("\\s+");
        int until = last(words, UNTIL);
        if (until < 0) {
            return new Command.Agree(rest, Optional.empty());
        }
        String area = String.join(" ", List.of(words).subList(0, until));
        String date = String.join(" ", List.of(words).subList(until + 1, words.length));
        return date(date)
                .<Command>map(day -> new Command.Agree(area, Optional.of(day)))
                .orElseGet(() -> unclear("'until' takes a day such as 2027-01-31; read '%s'", shorten(date)));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Command ignore(String rest) {
        String[] words = rest.isEmpty() ? new String[0] : rest.split("\\s+");
        boolean because = words.length > 2 && is(words[1], BECAUSE);
        if (!because) {
            return unclear("'ignore' takes a rule and a reason: 'ignore RULE because ...'");
        }
        String reason = String.join(" ", List.of(words).subList(2, words.length));
        return new Command.Ignore(words[0].toLowerCase(Locale.ROOT), cut(reason, LONGEST_REASON));
    }

    /** A slip of the pen is worth an answer; other talk is not. */
    private static Optional<Command> near(String word) {
        var distance = new LevenshteinDistance(2);
        return word.length() < 4 || word.length() > LONGEST_WORD
                ? Optional.empty()
                : WORDS.stream()
                        .filter(known ->
                                distance.apply(word, known) >= 0 && distance.apply(word, known) <= known.length() / 4)
                        .findFirst()
                        .map(known -> unclear("'%s' is no command; did you mean '%s'?", word, known));
    }

    private static String withoutStop(String line) {
        int end = line.length();
        while (end > 0 && ".!?".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end).strip();
    }

    private static int last(String[] words, String wanted) {
        for (int at = words.length - 1; at >= 0; at--) {
            if (is(words[at], wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean is(String word, String wanted) {
        return word.equalsIgnoreCase(wanted);
    }

    private static boolean simple(String word) {
        return word.length() <= LONGEST_WORD
                && word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-');
    }

    private static String first(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static Command unclear(String why, Object... parts) {
        return new Command.Unclear(why.formatted(parts));
    }

    private static String shorten(String text) {
        return cut(text, LONGEST_WORD);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
