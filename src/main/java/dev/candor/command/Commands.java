package dev.candor.command;

import dev.candor.git.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is said to the bot: the same in notes, in replies on a list, and in tests. A command is a line of one's own
 * that begins with {@code @name}, so that GitLab's own quick actions and the bot's never meet.
 */
public final class Commands {
    /** Who says more at once is no person. */
    private static final int MOST = 10;

    private Commands() {}

    /**
     * The commands of a text, in order.
     *
     * @param names by which the bot is spoken to, without the {@code @}
     * @param tags keys of lines by which a mail agrees; empty where none counts
     */
    public static List<Command> in(String text, Collection<String> names, Collection<String> tags) {
        if (!promising(text, names, tags)) {
            return List.of();
        }
        List<Command> commands = new ArrayList<>();
        for (String words : OwnWords.of(text)) {
            String line = plain(words);
            if (commands.size() < MOST) {
                addressed(line, names)
                        .flatMap(Grammar::read)
                        .or(() -> tag(line, tags))
                        .ifPresent(commands::add);
            }
        }
        return List.copyOf(commands);
    }

    /** Whoever a line of a text begins by speaking to, for one who does not know their own name yet. */
    public static Set<String> mentioned(String text) {
        Set<String> names = new HashSet<>();
        for (String line : OwnWords.of(text)) {
            int end = 1;
            while (line.startsWith("@") && end < line.length() && inName(line.charAt(end))) {
                end++;
            }
            if (end > 1 && names.size() < MOST) {
                names.add(line.substring(1, end));
            }
        }
        return names;
    }

    private static boolean inName(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0;
    }

    /** A quick look, so that most talk is not read for its structure. */
    private static boolean promising(String text, Collection<String> names, Collection<String> tags) {
        String lower = text.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> lower.contains("@" + name.toLowerCase(Locale.ROOT)))
                || tags.stream().anyMatch(tag -> lower.contains(tag.toLowerCase(Locale.ROOT) + ":"));
    }

    /** Editors, phones and programs for mail write blanks of other widths, which look the same. */
    private static String plain(String line) {
        return line.chars()
                .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** What follows the name; empty when the line is not for us. */
    private static Optional<String> addressed(String line, Collection<String> names) {
        for (String name : names) {
            int end = name.length() + 1;
            if (line.regionMatches(true, 0, "@" + name, 0, end) && line.length() > end) {
                String rest = line.substring(end);
                char next = rest.charAt(0);
                boolean addressing = next == ':' || next == ',';
                if (next == ' ' || addressing) {
                    return Optional.of(rest.substring(addressing ? 1 : 0).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Command> tag(String line, Collection<String> tags) {
        int colon = line.indexOf(':');
        return tags.stream()
                .filter(tag -> colon > 0 && line.substring(0, colon).equalsIgnoreCase(tag))
                .findFirst()
                .map(tag ->
                        new Command.Tag(tag, Person.of(line.substring(colon + 1).strip())));
    }
}
