package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.evidence.Disclosure.Item;
import dev.candor.git.Trailer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosuresTest {
    private static final String KEY = "AI-used-for";

    private static Optional<Disclosure> read(String... values) {
        return Disclosures.read(
                Arrays.stream(values).map(value -> new Trailer(KEY, value)).toList(), KEY);
    }

    private static List<Item> items(String... values) {
        return read(values).orElseThrow().items();
    }

    @Test
    void kinds_are_divided_by_commas() {
        assertThat(items("tests, Docs")).containsExactly(new Item("tests", ""), new Item("docs", ""));
    }

    @Test
    void each_has_its_explanation() {
        assertThat(items("code (refactoring), tests (of (all) rows, and columns)"))
                .containsExactly(new Item("code", "refactoring"), new Item("tests", "of (all) rows, and columns"));
    }

    @Test
    void lines_are_united() {
        assertThat(items("code", "tests", "code")).extracting(Item::kind).containsExactly("code", "tests");
    }

    @Test
    void a_doubled_key_is_stripped_once() {
        assertThat(items("ai-used-for: tests")).containsExactly(new Item("tests", ""));
    }

    @Test
    void what_nobody_foresaw_is_kept() {
        assertThat(items("collecting comments and updating patch"))
                .containsExactly(new Item("collecting comments and updating patch", ""));
        assertThat(items("code (never closed, tests")).containsExactly(new Item("code", "never closed, tests"));
        assertThat(items("code) , tests")).containsExactly(new Item("code)", ""), new Item("tests", ""));
    }

    @Test
    void an_empty_value_is_a_disclosure_that_says_nothing() {
        assertThat(items("")).isEmpty();
        assertThat(items(" , ")).isEmpty();
    }

    @Test
    void no_line_is_no_disclosure() {
        assertThat(read()).isEmpty();
        assertThat(Disclosures.read(List.of(new Trailer("Assisted-by", "LLM")), KEY))
                .isEmpty();
        assertThat(Disclosures.read(List.of(new Trailer("ai-USED-for", "docs")), KEY))
                .isPresent();
    }

    @Test
    void none_is_a_denial() {
        assertThat(read("none").orElseThrow().denies()).isTrue();
        assertThat(read("none, tests").orElseThrow().denies()).isFalse();
        assertThat(read("").orElseThrow().denies()).isFalse();
    }
}
