package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import java.util.List;

/**
 * What the value of a trailer such as {@code Assisted-by} names. All shapes in use are read: {@code TOOL:MODEL [tools]},
 * {@code LLM [tools]}, {@code TOOL (MODEL)}, {@code Name <mail>}.
 */
public sealed interface Assistance {
    /**
     * AI tools.
     *
     * @param names one or more, as marks show them
     * @param strength how sure it is that a tool is meant, by its address; likely for a name alone
     */
    record Tools(List<String> names, Strength strength) implements Assistance {
        public Tools {
            names = List.copyOf(names);
        }
    }

    /** A human being. */
    record Human(String name) implements Assistance {}

    /** Tools that are no AI: coccinelle, sparse, a bot that bumps dependencies. */
    record Machine(String name) implements Assistance {}

    /** A value that says there was none, such as {@code none}. */
    record Nobody() implements Assistance {}

    /** A bare {@code yes}: there was AI, unnamed. */
    record Yes() implements Assistance {}

    /** A placeholder, a joke, or somebody nobody knows; also an empty value. */
    record Unclear(String why, boolean placeholder) implements Assistance {
        Unclear(String why) {
            this(why, false);
        }
    }

    /** Reads a value with the bundled catalogue. */
    static Assistance read(String value) {
        return new Values(Catalogue.bundled()).read(value);
    }
}
