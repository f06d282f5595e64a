package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Presets;
import dev.candor.policy.rules.Rule;
import dev.candor.policy.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
    @Test
    void cutsWholeSectionsAndSingleKeys() {
        Clauses clauses = Clauses.of(Presets.text("qemu-proposed").orElseThrow());

        assertThat(clauses.about("ai-credit")).isEqualTo("""
                crediting:
                  forbidden: [Assisted-by, Co-authored-by, Generated-by]
                severities:
                  ai-credit: error""");
        assertThat(clauses.about("small-fix")).isEqualTo("""
                small-fix:
                  lines: 9
                severities:
                  small-fix: info""");
    }

    @Test
    void ownWordsGoBeforeThePresetsThatTheyExtend() {
        Clauses clauses = Clauses.of(Samples.POLICY);

        assertThat(clauses.about("small-fix")).isEqualTo("small-fix:\n  lines: 15\nseverities:\n  small-fix: info");
        assertThat(clauses.about("ai-credit")).endsWith("severities:\n  ai-credit: off");
    }

    @Test
    void everyRuleOfEveryPresetHasItsClause() {
        for (String name : Presets.names()) {
            Clauses clauses = Clauses.of(Presets.text(name).orElseThrow());
            for (Rule rule : Rules.all()) {
                if (Presets.named(name).orElseThrow().severity(rule.name()).isPresent()) {
                    assertThat(clauses.about(rule.name()))
                            .as(name + ", " + rule.name())
                            .contains("  " + rule.name());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a list", "{broken", "a: &x [*x]", "severities: word", "severities:\n  - small-fix"})
    void saysNothingOfATextThatIsNoPolicy(String text) {
        assertThat(Clauses.of(text).about("small-fix")).isEmpty();
    }
}
