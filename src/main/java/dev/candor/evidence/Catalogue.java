package dev.candor.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is known of AI tools and their marks: the file {@code marks.txt} beside this class, which explains its own
 * sections. A plain table and not YAML, because the command line reads it at every start: YAML took 400 ms there, this
 * takes 10.
 */
public final class Catalogue {
    /** Cells of a row, by section. */
    private static final Map<String, Integer> SECTIONS = Map.of(
            "tools",
            5,
            "generic",
            3,
            "addresses",
            5,
            "bots",
            2,
            "keys",
            3,
            "sessions",
            3,
            "lines",
            5,
            "prompts",
            2,
            "branches",
            4,
            "words",
            3);

    private final Vocabulary vocabulary;
    private final Names names;
    private final Identities identities;
    private final Keys keys;
    private final Footers footers;
    private final Branches branches;
    private final Hints hints = new Hints();

    private Catalogue(Sheet sheet) {
        vocabulary = Vocabulary.of(sheet.rows("words"));
        names = Names.of(sheet.rows("tools"), sheet.rows("generic"), vocabulary);
        identities = Identities.of(sheet.rows("addresses"), sheet.rows("bots"));
        keys = Keys.of(sheet.rows("keys"), sheet.rows("sessions"));
        footers = Footers.of(sheet.rows("lines"), sheet.rows("prompts"));
        branches = Branches.of(sheet.rows("branches"));
        names.hint(hints);
        identities.hint(hints, vocabulary);
        keys.hint(hints);
        footers.hint(hints);
    }

    /** @throws IllegalArgumentException naming the line that is not understood */
    public static Catalogue parse(String text) {
        return new Catalogue(Sheet.parse(text, SECTIONS));
    }

    /** The catalogue that is part of the program; read once. */
    public static Catalogue bundled() {
        return Bundled.CATALOGUE;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Names names() {
        return names;
    }

    Identities identities() {
        return identities;
    }

    Keys keys() {
        return keys;
    }

    Footers footers() {
        return footers;
    }

    /** Whether a text may have a mark, or a look-alike, in it at all. */
    boolean hinted(String text) {
        return hints.in(text);
    }

    Branches branches() {
        return branches;
    }

    /** Defers the reading to the first use. */
    private static final class Bundled {
        static final Catalogue CATALOGUE = parse(text());

        private static String text() {
            try (InputStream file = Catalogue.class.getResourceAsStream("marks.txt")) {
                if (file == null) {
                    throw new IllegalStateException("marks.txt is missing from the program");
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
