package dev.candor.gitlab;

import dev.candor.forge.Forge;
import dev.candor.forge.ForgeContract;
import dev.candor.submission.SubmissionId;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class GitLabForgeContractTest extends ForgeContract {
    private final Bench bench = new Bench();
    private final FakeGitLab fake = FakeGitLab.start();
    private final GitLab gitlab = bench.gitlab(fake.url(), "demo/demo");

    GitLabForgeContractTest() throws IOException {}

    @BeforeEach
    void begin() {
        fake.project(7, "demo/demo")
                .mergeRequest(1)
                .commit(
                        Samples.sha(1),
                        "hw: fix\n\nIt was wrong.\n\nSigned-off-by: Ada Example <ada@example.org>\n",
                        Samples.diff("hw/a.c"));
    }

    @AfterEach
    void end() {
        gitlab.close();
        fake.close();
    }

    @Override
    protected Forge forge() {
        return gitlab.forge();
    }

    @Override
    protected SubmissionId submission() {
        return Bench.id("demo/demo", 1);
    }

    @Override
    protected void away() {
        fake.close();
    }
}
