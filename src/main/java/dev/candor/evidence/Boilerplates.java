package dev.candor.evidence;

import dev.candor.evidence.Footers.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what an agent left in a message for show: footers, prompts and conversations, links to sessions. */
public final class Boilerplates {
    private static final int MOST = 50;

    private Boilerplates() {}

    /** In a commit message, subject first. */
    public static List<Boilerplate> in(String message) {
        return in(message, true);
    }

    /** In a description or cover letter, which has no subject line. */
    public static List<Boilerplate> inDescription(String description) {
        return in(description, false);
    }

    private static List<Boilerplate> in(String text, boolean titled) {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.hinted(text) ? in(Message.of(text, titled), catalogue, text) : List.of();
    }

    private static List<Boilerplate> in(Message message, Catalogue catalogue, String text) {
        Footers footers = catalogue.footers().within(text);
        List<Boilerplate> found = new ArrayList<>();
        for (Line line : message.lines()) {
            kind(message, line, footers, catalogue)
                    .filter(kind -> found.size() < MOST)
                    .ifPresent(kind -> found.add(new Boilerplate(Tidy.line(line.text()), kind)));
        }
        return List.copyOf(found);
    }

    private static Optional<Boilerplate.Kind> kind(Message message, Line line, Footers footers, Catalogue catalogue) {
        return switch (line.kind()) {
            case PROSE -> prose(message, line, footers, catalogue);
            case CODE -> footers.prompt(line.text()) ? Optional.of(Boilerplate.Kind.PROMPT) : Optional.empty();
            case QUOTED -> prompted(message, line, catalogue) ? Optional.of(Boilerplate.Kind.PROMPT) : Optional.empty();
            case SUBJECT, BLANK, COMMENT, UNTICKED -> Optional.empty();
        };
    }

    private static Optional<Boilerplate.Kind> prose(Message message, Line line, Footers footers, Catalogue catalogue) {
        Optional<Field> field = Field.of(message, line);
        if (field.flatMap(f -> catalogue.keys().kind(f.key()))
                .filter(Keys.Kind.SESSION::equals)
                .isPresent()) {
            return Optional.of(Boilerplate.Kind.SESSION_LINK);
        }
        if (footers.prompt(line.text())) {
            return Optional.of(Boilerplate.Kind.PROMPT);
        }
        return footers.in(line.text()).map(Footers.Footer::shape).flatMap(Boilerplates::shown);
    }

    private static Optional<Boilerplate.Kind> shown(Shape shape) {
        return switch (shape) {
            case FOOTER -> Optional.of(Boilerplate.Kind.AGENT_FOOTER);
            case SESSION -> Optional.of(Boilerplate.Kind.SESSION_LINK);
            case PLAIN -> Optional.empty();
        };
    }

    /** A quote right behind "... done with X:" is what X was told. */
    private static boolean prompted(Message message, Line quote, Catalogue catalogue) {
        int at = quote.number() - 1;
        while (at >= 0 && message.lines().get(at).kind() == Line.Kind.BLANK) {
            at--;
        }
        if (at < 0
                || !message.lines().get(at).prose()
                || !message.lines().get(at).text().endsWith(":")) {
            return false;
        }
        return !catalogue
                .names()
                .inProse(Words.prose(List.of(message.lines().get(at))))
                .isEmpty();
    }
}
