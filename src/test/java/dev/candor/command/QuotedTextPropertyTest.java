package dev.candor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text is made of, a quote of it says nothing. */
class QuotedTextPropertyTest {
    @Property
    void everyTextIsReadAndAQuoteOfItSaysNothing(@ForAll("texts") String text) {
        assertThat(said(text)).hasSizeLessThanOrEqualTo(10);
        assertThat(said(text.lines().map("> "::concat).reduce("", (all, line) -> all + line + "\n")))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "@candor agree",
                        "\n",
                        "\n\n",
                        "> ",
                        ">>>",
                        "```",
                        "~~~",
                        "`",
                        "- ",
                        "    ",
                        "<!--",
                        "-->",
                        "<b>",
                        "\\",
                        "x")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static List<Command> said(String text) {
        return Commands.in(text, Set.of("candor"), Set.of());
    }
}
