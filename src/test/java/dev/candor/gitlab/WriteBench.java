package dev.candor.gitlab;

import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.submission.Check;
import dev.candor.submission.Check.State;
import dev.candor.submission.SubmissionId;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One merge request on a GitLab that remembers, and the adapter that writes to it. */
abstract class WriteBench {
    static final SubmissionId ID = Bench.id("demo/demo", 1);
    static final String HEAD = Samples.sha(1);
    static final Check FAILED = new Check(State.FAILED, "no disclosure", "https://candor.example.org/r/1");

    final Bench bench = new Bench();
    FakeGitLab fake;
    FakeProject project;
    FakeMergeRequest request;
    GitLab gitlab;

    @BeforeEach
    void start() throws IOException {
        fake = FakeGitLab.start();
        project = fake.project(7, "demo/demo");
        request = Samples.fix(project.mergeRequest(1), 1);
        gitlab = bench.gitlab(fake.url(), "demo/demo");
    }

    @AfterEach
    void stop() {
        gitlab.close();
        fake.close();
    }

    Written write(Write write) {
        return gitlab.forge().write(ID, write);
    }
}
