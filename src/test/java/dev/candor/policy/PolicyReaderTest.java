package dev.candor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.agreement.Terms;
import dev.candor.submission.Access;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {
    @Test
    void aFileThatExtendsAPresetChangesOnlyWhatItNames() throws PolicyException {
        Policy policy = Presets.read("ai-policy.yml", """
                name: machine
                extends: qemu-proposed
                mode: enforce
                small-fix:
                  lines: 15
                severities:
                  explanation: off
                  scope-mismatch: maintainer
                """);

        assertThat(policy.name()).isEqualTo("machine");
        assertThat(policy.mode()).isEqualTo(Mode.ENFORCE);
        assertThat(policy.smallFix().lines()).isEqualTo(15);
        assertThat(policy.severity("explanation")).isEmpty();
        assertThat(policy.severity("scope-mismatch")).contains(Severity.MAINTAINER);
        assertThat(policy.severity("disclosure-missing")).contains(Severity.ERROR);
        assertThat(policy.disclosing().trailer()).isEqualTo("AI-used-for");
    }

    @Test
    void anUnknownKeyIsAnErrorThatNamesTheNearestKnownOne() {
        assertThat(problems("""
                name: machine
                small-fix:
                  line: 15
                """)).containsExactly("line 3: unknown key 'small-fix.line'; did you mean 'lines'?");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(problems("""
                name: machine
                mode: enforced
                stance: scopes
                small-fix:
                  lines: many
                severities:
                  explanation: loud
                  explanation: info
                """))
                .containsExactlyInAnyOrder(
                        "line 2: 'mode' is 'enforced'; expected one of advisory, enforce",
                        "line 5: 'small-fix.lines' is 'many'; expected a whole number",
                        "line 8: 'severities.explanation' stands here twice; keep one");
    }

    @Test
    void aSeverityIsOneOfFourOrOff() {
        assertThat(problems("name: machine\nseverities: {explanation: loud}"))
                .containsExactly(
                        "line 2: 'severities.explanation' is 'loud'; expected one of info, warning, maintainer, error, off");
    }

    @Test
    void whoAgreesIsReadStrictly() throws PolicyException {
        Terms terms = Presets.read("ai-policy.yml", """
                        name: machine
                        agreement:
                          forms: [command, tag]
                          owners: false
                          access: none
                          each: path
                          deciders: [mary, core@example.org]
                          tags: [Agreed-by]
                          claimed: true
                          longest-days: 90
                          never-ignored: [ai-credit]
                        people:
                          mary: [mary@example.org, mary@home.example]
                          4711: [noel@example.org]
                        """).terms();
        assertThat(terms)
                .isEqualTo(new Terms(
                        Set.of(Terms.Form.COMMAND, Terms.Form.TAG),
                        false,
                        Access.NONE,
                        List.of("mary", "core@example.org"),
                        Terms.Each.PATH,
                        List.of("AI: agreed"),
                        List.of("Agreed-by"),
                        true,
                        90,
                        30,
                        List.of("ai-credit"),
                        Map.of(
                                "mary", List.of("mary@example.org", "mary@home.example"),
                                "4711", List.of("noel@example.org"))));
        assertThat(problems("""
                        name: machine
                        agreement:
                          forms: [commands]
                          access: boss
                          labels: ["a,b"]
                          never-ignored: [sign-of-missing]
                          until: never
                        people:
                          mary: [mary]
                        """))
                .containsExactlyInAnyOrder(
                        "line 3: 'agreement.forms' is 'commands'; expected one of command, approval, label, tag",
                        "line 4: 'agreement.access' is 'boss'; expected one of none, guest, reporter, developer, maintainer, owner",
                        "line 6: 'agreement.never-ignored' is 'sign-of-missing'; expected names of rules; did you mean 'sign-off-missing'?",
                        "line 7: unknown key 'agreement.until'; expected one of access, claimed, deciders, each, forms, ignore-days, labels, longest-days, never-ignored, owners, tags",
                        "line 9: 'people.mary' is 'mary'; expected addresses, such as [mary@example.org]",
                        "'agreement.labels' is 'a,b'; expected a label without commas, at most 255 characters");
    }

    @Test
    void aWindowIsOfNoUseWithoutItsRule() throws PolicyException {
        String window = "name: machine\nsmall-fix: {lines: 9, window-days: 30}\n";
        assertThat(Presets.read("x", window).severity("frequent-fixes")).contains(Severity.MAINTAINER);
        assertThat(Presets.read("x", window + "severities: {frequent-fixes: off}\n")
                        .severity("frequent-fixes"))
                .isEmpty();
    }

    @Test
    void whatIsNoYamlSaysWhere() {
        assertThat(problems("name: [machine\nmode: advisory\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("not YAML");
    }

    @Test
    void anEmptyFileAndAListAreNoPolicies() {
        assertThat(problems("")).first().asString().contains("the file is empty");
        assertThat(problems("- one\n- two\n"))
                .first()
                .asString()
                .contains("a policy should be a list of 'key: value' lines");
    }

    @Test
    void anchorsThatGrowAreRefused() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(problems(bomb)).isNotEmpty();
    }

    @Test
    void wordsThatCouldBecomeMarkdownOrCommandsAreRefused() {
        assertThat(problems("""
                name: machine
                title: "<img src=x> @all"
                url: "javascript:alert(1)"
                disclosing:
                  trailer: "AI-used-for; rm"
                  kinds: ["code`"]
                labels:
                  asked: "one, two"
                """)).hasSize(5);
    }

    @Test
    void aPresetThatDoesNotExistIsNamedWithTheNearest() {
        assertThat(problems("name: machine\nextends: qemu-propsed\n"))
                .containsExactly("'extends' names 'qemu-propsed', which is no preset; did you mean 'qemu-proposed'?");
    }

    @Test
    void theDigestTellsTextsApart() throws PolicyException {
        Policy one = Presets.read("a", "name: a\n");
        Policy two = Presets.read("a", "name: a\nmode: enforce\n");
        assertThat(one.digest()).startsWith("sha256:").hasSize(71).isNotEqualTo(two.digest());
    }

    @Test
    void theMessageOfTheExceptionHoldsAllProblems() {
        assertThatThrownBy(() -> Presets.read("x.yml", "nam: a\n"))
                .hasMessageStartingWith("x.yml: ")
                .hasMessageContaining("did you mean 'name'?");
    }

    private static List<String> problems(String text) {
        try {
            Presets.read("ai-policy.yml", text);
            return List.of();
        } catch (PolicyException broken) {
            return broken.problems().stream().map(Problem::toString).toList();
        }
    }
}
