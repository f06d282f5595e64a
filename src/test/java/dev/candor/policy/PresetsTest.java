package dev.candor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every preset reads, says where it comes from, and passes the examples in its own file. */
class PresetsTest {
    @TestFactory
    Stream<DynamicTest> everyPresetPassesItsExamples() {
        return Presets.names().stream()
                .flatMap(name -> Examples.run(Presets.named(name).orElseThrow()).stream()
                        .map(result -> DynamicTest.dynamicTest(
                                name + ": " + result.example().name(), () -> {
                                    assertThat(result.outcome())
                                            .as("findings %s", result.findings())
                                            .isEqualTo(result.example().expect());
                                    assertThat(result.asExpected())
                                            .as("findings %s", result.findings())
                                            .isTrue();
                                })));
    }

    @TestFactory
    Stream<DynamicTest> everyPresetNamesItsSource() {
        return Presets.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Policy policy = Presets.named(name).orElseThrow();
                    assertThat(policy.name()).isEqualTo(name);
                    assertThat(policy.source().text()).isNotBlank();
                    assertThat(policy.source().read()).matches("\\d{4}-\\d{2}-\\d{2}");
                    assertThat(policy.url()).startsWith("https://");
                    assertThat(policy.examples()).isNotEmpty();
                }));
    }
}
