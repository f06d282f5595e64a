package dev.candor.forge;

import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;

import dev.candor.git.Person;
import dev.candor.submission.Given;
import dev.candor.submission.SubmissionId;
import org.junit.jupiter.api.BeforeEach;

final class FakeForgeContractTest extends ForgeContract {
    private static final SubmissionId ID = Given.submission().snapshot().id();

    private FakeForge forge = fresh();

    private static FakeForge fresh() {
        return new FakeForge(
                ID,
                surface -> Given.submission()
                        .by(Person.of("Ada Example <ada@example.org>"))
                        .patch(
                                message("hw: fix", "It was wrong.", "Signed-off-by: Ada Example <ada@example.org>"),
                                grows("hw/a.c", 1))
                        .onto(surface)
                        .snapshot());
    }

    @BeforeEach
    void begin() {
        forge = fresh();
    }

    @Override
    protected Forge forge() {
        return forge;
    }

    @Override
    protected SubmissionId submission() {
        return ID;
    }

    @Override
    protected void away() {
        forge.goAway();
    }
}
