package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsTest {
    private final Projects projects = new Projects(List.of("qemu-project/QEMU", "12"));

    @Test
    void aPathIsServedWhateverTheCase() {
        assertThat(projects.serving(0, "qemu-project/qemu")).contains("qemu-project/QEMU");
        assertThat(projects.serving(5, "qemu-project/qemu")).contains("qemu-project/QEMU");
        assertThat(projects.serving(5, "qemu-project/qemu-web")).isEmpty();
    }

    @Test
    void aNumberIsServedWhateverThePath() {
        assertThat(projects.serving(12, "any/thing")).contains("12");
        assertThat(projects.serving(13, "any/thing")).isEmpty();
        assertThat(projects.serving(0, "12")).contains("12");
    }

    @Test
    void onceTheNumberIsKnownItDecides() {
        projects.learn("qemu-project/QEMU", 99);

        assertThat(projects.serving(99, "elsewhere/renamed")).contains("qemu-project/QEMU");
        assertThat(projects.serving(100, "qemu-project/qemu")).isEmpty();
        assertThat(projects.serving(0, "qemu-project/qemu")).contains("qemu-project/QEMU");
        assertThat(projects.inPaths("qemu-project/QEMU")).isEqualTo("99");
    }

    @Test
    void untilThenThePathIsOneEncodedSegment() {
        assertThat(projects.inPaths("qemu-project/QEMU")).isEqualTo("qemu-project%2FQEMU");
        assertThat(Projects.encoded("a b+c/ü")).isEqualTo("a%20b%2Bc%2F%C3%BC");
    }
}
