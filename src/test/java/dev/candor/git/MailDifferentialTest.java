package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Generated mails in every dress, each read by us and by the {@code git mailinfo} of this machine. */
class MailDifferentialTest {
    @BeforeProperty
    void needsGit() {
        RealGit.assume();
    }

    /**
     * Carriage returns out of base64 and the like are dropped here, which git does only when asked; a sender without an
     * address stops git.
     */
    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void readsMailsAsGitDoes(@ForAll("mails") MadeMail made) throws IOException {
        MailInfo git = MailInfo.of(made.bytes());
        if (git.code() != 0) {
            return;
        }
        List<Mail> ours = Mails.of(made.bytes());
        String shown = new String(made.bytes(), ISO_8859_1);
        assertThat(ours).as(shown).hasSize(1);
        Mail mail = ours.getFirst();
        assertThat(mail.message()).as(shown).isEqualTo(git.message());
        if (!git.author().email().isEmpty()) {
            assertThat(mail.author()).as(shown).isEqualTo(git.author());
        }
        Diff diff = Diff.parse(git.patch());
        assertThat(mail.diff().files()).as(shown).isEqualTo(diff.files());
        assertThat(mail.diff().faults())
                .as(shown)
                .extracting(Fault::what)
                .containsExactlyElementsOf(
                        diff.faults().stream().map(Fault::what).toList());
    }

    @Provide
    Arbitrary<MadeMail> mails() {
        return MadeMail.any();
    }

    /** Splits as {@code git mailsplit} does, with {@code >From} unquoted where others than format-patch quoted it. A header without an end is nothing to compare. */
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void splitsAsGitDoes(@ForAll("boxes") String box) throws IOException {
        Path folder = Files.createTempDirectory("candor-mbox");
        RealGit.Answer git =
                new RealGit(folder).run(box.getBytes(UTF_8), List.of("mailsplit", "-b", "--mboxrd", "-o" + folder));
        int count = Integer.parseInt(new String(git.out(), UTF_8).strip());
        List<Mail> ours = Mails.of(box.getBytes(UTF_8));
        assertThat(ours).as(box).hasSize(count);
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("%04d".formatted(i + 1));
            byte[] one = Files.readAllBytes(file);
            if (new String(one, UTF_8).contains("\n\n")) {
                assertThat(ours.get(i).message())
                        .as(box)
                        .isEqualTo(MailInfo.of(one).message());
            }
            Files.delete(file);
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<String> boxes() {
        return MadeMail.boxes();
    }
}
