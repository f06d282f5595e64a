package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static String bundled() throws IOException {
        try (InputStream file = Catalogue.class.getResourceAsStream("marks.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '"', textBlock = """
            [branches] ! [branch] ! the section [branch] is unknown or a second one
            [generic]  ! [tools]  ! the section [tools] is unknown or a second one
            claude/*    | Claude | weak ! claude/* | Claude | meak ! 'meak' is no strength
            claude/*    | Claude | weak ! claude/* | Claude ! [branches] has 4 cells, none of them empty
            claude/*    | Claude | weak ! claude/* | | weak ! [branches] has 4 cells, none of them empty
            claude/*    | Claude | weak ! claude/ | Claude | weak ! 'claude/' needs one '*'
            AI-used-for                                                      | use ! AI-used-for | usage ! 'usage' is no kind
            | session  | policies.md Q3.2 ! | session, x | policies.md Q3.2 ! 'session, x' is no kind
            negative      | ! affirmative | ! the list 'affirmative' is there twice
            claude[bot] ! noreply@anthropic.com ! 'noreply@anthropic.com' is there twice
            """)
    void refuses_what_it_does_not_understand(String right, String wrong, String said) throws IOException {
        String broken = bundled().replaceFirst(java.util.regex.Pattern.quote(right), wrong);

        assertThatThrownBy(() -> Catalogue.parse(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s)marker catalogue, line \\d+: .*")
                .hasMessageContaining(said);
    }

    @Test
    void misses_no_section() {
        assertThatThrownBy(() -> Catalogue.parse("[tools]\n"))
                .hasMessageContaining("marker catalogue: the section [")
                .hasMessageContaining("is missing");
    }

    @Test
    void a_catalogue_of_ones_own_is_used() throws IOException {
        String own = bundled().replace("IBM Bob                | ibm bob", "Our Robot | our robot");
        var marks = new Marks(Catalogue.parse(own), List.of());

        assertThat(Read.marks(marks.around("", "Assisted-by: our robot", Read.ADAS)))
                .containsExactly("our robot certain description");
    }
}
