package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.owners.Owner;
import dev.candor.owners.Touch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read beside MAINTAINERS. */
class MaintainersFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aFile() throws Exception {
        Files.writeString(folder.resolve("MAINTAINERS"), "NET\nM:\tAda Palmer <ada@example.org>\nF:\tnet/\n");
        Files.createDirectories(folder.resolve("board/evk"));
        Files.writeString(
                folder.resolve("board/evk/MAINTAINERS"),
                "EVK BOARD\nM:\tGrace Murray <grace@example.org>\nF:\tboard/evk/\n");
    }

    @Test
    void theMailmapSaysWhereSomebodyIsNow() throws Exception {
        assertThat(of("net/ring.c")).containsExactly("ada@example.org");
        Files.writeString(folder.resolve(".mailmap"), "Ada Palmer <ada@example.net> <ada@example.org>\n");
        assertThat(of("net/ring.c")).containsExactly("ada@example.net");
    }

    @Test
    void furtherFilesAreReadWhereTheScriptIsToldSo() throws Exception {
        assertThat(of("board/evk/evk.c")).isEmpty();
        Files.writeString(folder.resolve(".get_maintainer.conf"), "--find-maintainer-files\n--git\n");
        assertThat(of("board/evk/evk.c")).containsExactly("grace@example.org");
        assertThat(of("net/ring.c")).containsExactly("ada@example.org");
    }

    @Test
    void gitsOwnFolderIsNotSearched() throws Exception {
        Files.writeString(folder.resolve(".get_maintainer.conf"), "--find-maintainer-files\n");
        Files.createDirectories(folder.resolve(".git/refs/heads"));
        Files.writeString(folder.resolve(".git/refs/heads/MAINTAINERS"), "REF\nM:\tRef <ref@example.org>\nF:\tref/\n");
        assertThat(of("ref/a.c")).isEmpty();
    }

    @Test
    void bytesThatAreNoTextDoNotStopTheReading() throws Exception {
        Files.write(
                folder.resolve("MAINTAINERS"),
                "NET\nM:\tAd\u00e8 <ade@example.org>\nF:\tnet/\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(of("net/ring.c")).containsExactly("ade@example.org");
    }

    @Test
    void whatIsNoFileIsSaidToBeNone() {
        assertThatThrownBy(() -> MaintainersFiles.read(folder.resolve("OWNERS")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("OWNERS' is no file; expected a MAINTAINERS or CODEOWNERS file");
    }

    private List<String> of(String path) {
        return MaintainersFiles.read(folder.resolve("MAINTAINERS")).answer(Touch.of(path)).people().stream()
                .map(Owner::email)
                .toList();
    }
}
