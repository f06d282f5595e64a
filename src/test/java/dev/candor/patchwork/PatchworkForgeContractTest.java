package dev.candor.patchwork;

import dev.candor.forge.Forge;
import dev.candor.forge.ForgeContract;
import dev.candor.submission.SubmissionId;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class PatchworkForgeContractTest extends ForgeContract {
    private static final String ADA = "Ada Example <ada@example.org>";

    private final Bench bench;

    PatchworkForgeContractTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @BeforeEach
    void begin() {
        FakeSeries series = bench.list.series("hw: fix", ADA, 1, 1);
        bench.list.patch(
                series,
                1,
                "hw: fix",
                Samples.content("It was wrong.", "Signed-off-by: " + ADA),
                Samples.diff("hw/a.c"));
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Override
    protected Forge forge() {
        return bench.patchwork().forge();
    }

    @Override
    protected SubmissionId submission() {
        return Bench.id(1);
    }

    @Override
    protected void away() {
        bench.fake.close();
    }
}
