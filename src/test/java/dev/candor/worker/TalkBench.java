package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.FakeMergeRequest.FakeCommit;
import dev.candor.gitlab.Samples;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Ada sends a merge request, Mary answers for what it touches, and Eve looks like her. */
abstract class TalkBench {
    static final long ADA = 1001;
    static final long MARY = 1002;
    static final long EVE = 1666;
    static final String SIGNED = "Signed-off-by: Ada Example <ada@example.org>\n";

    @TempDir
    Path folder;

    Lab lab;
    FakeMergeRequest request;

    @BeforeEach
    void open() throws IOException {
        lab = new Lab(folder);
        lab.gitlab.account(ADA, "ada", "Ada Example", "ada@example.org");
        lab.gitlab.account(MARY, "mary", "Mary Maintainer", "");
        lab.gitlab.account(EVE, "eve", "Mary Maintainer", "");
        lab.project.member(MARY, 40);
        request = lab.request(1).title("hw: add a device");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    void large() {
        request.commit(commit(1, "AI-used-for: code\n", 200));
    }

    static FakeCommit commit(int number, String trailer, int lines) {
        return new FakeCommit(
                Samples.sha(number),
                "Ada Example",
                "ada@example.org",
                "hw: add device " + number + "\n\nGuests want it.\n\n" + trailer + SIGNED,
                Samples.grows("hw/dev%d.c".formatted(number), lines));
    }

    /** Sent by Ada and signed by another, which {@code sign-off-mismatch} asks about. */
    static FakeCommit signedByAnother(String path) {
        return new FakeCommit(
                Samples.sha(1),
                "Ada Example",
                "ada@example.org",
                "hw: add a device\n\nGuests want it.\n\nSigned-off-by: Somebody Else <else@example.org>\n",
                Samples.diff(path));
    }

    String note() {
        assertThat(request.answers()).hasSize(1);
        return request.answers().getFirst().body();
    }
}
