package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Which series are versions of each other, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LineageContract {
    private final Clock clock = new Clock();
    private Database database;
    private Ledger ledger;
    private Lineage lineage;

    abstract Database open(Path folder);

    @BeforeAll
    void begin(@TempDir Path folder) {
        database = open(folder);
        ledger = new Ledger(database.jdbi(), clock);
        lineage = new Lineage(database.jdbi());
    }

    @AfterAll
    void end() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void theSameNameOfTheSameSubmitterIsAVersion() {
        tell(1, 1, "ada", "hw: Fixes", Set.of(), Set.of(), Set.of());
        tell(2, 2, "ada", "hw:  fixes", Set.of(), Set.of(), Set.of());
        tell(3, 2, "bob", "hw: fixes", Set.of(), Set.of(), Set.of());
        tell(4, 3, "ada", "hw: others", Set.of(), Set.of(), Set.of());

        assertThat(kin(2)).containsExactly("v1 of 1");
        assertThat(kin(1)).containsExactly("v2 of 2");
        assertThat(kin(3)).isEmpty();
        assertThat(ledger.version(id(2))).contains(2);
        assertThat(ledger.version(id(9))).isEmpty();
    }

    @Test
    void anAnswerAndAnUnchangedPatchTellUnderAnotherName() {
        tell(1, 1, "ada", "hw: fixes", Set.of("<a@x>"), Set.of(), Set.of("aa", "bb"));
        tell(2, 2, "ada", "hw: repairs", Set.of("<b@x>"), Set.of("<a@x>"), Set.of("cc"));
        tell(3, 3, "ada", "hw: mends", Set.of("<c@x>"), Set.of(), Set.of("bb", "dd"));
        tell(4, 2, "eve", "hw: hers", Set.of("<d@x>"), Set.of("<a@x>"), Set.of("aa"));

        assertThat(kin(1)).containsExactly("v2 of 2", "v3 of 3");
        assertThat(kin(4)).as("a stranger's").isEmpty();
    }

    @Test
    void anotherSeriesOfTheSameVersionThatSharesAPatchIsNone() {
        tell(1, 1, "ada", "hw: fixes", Set.of("<a@x>"), Set.of(), Set.of("aa"));
        tell(2, 1, "ada", "hw: backports", Set.of("<b@x>"), Set.of("<a@x>"), Set.of("aa"));

        assertThat(kin(1)).isEmpty();
    }

    @Test
    void seriesWithoutANameAreNotAllTheSame() {
        tell(1, 1, "ada", "", Set.of(), Set.of(), Set.of());
        tell(2, 2, "ada", "", Set.of(), Set.of(), Set.of());

        assertThat(kin(1)).isEmpty();
    }

    @Test
    void whatIsToldAgainReplacesWhatWasTold() {
        tell(1, 1, "ada", "hw: fixes", Set.of("<a@x>"), Set.of(), Set.of("aa"));
        tell(2, 2, "ada", "hw: fixes", Set.of("<b@x>"), Set.of(), Set.of());
        tell(2, 2, "ada", "hw: something else", Set.of("<b@x>"), Set.of(), Set.of());

        assertThat(kin(1)).isEmpty();
    }

    private void tell(
            long number,
            int version,
            String submitter,
            String name,
            Set<String> mails,
            Set<String> answers,
            Set<String> hashes) {
        lineage.tell(new Descent(id(number), version, submitter, name, mails, answers, hashes));
        ledger.record(Entries.of(id(number), clock.instant()).entry());
    }

    private List<String> kin(long number) {
        return ledger.kin(id(number)).stream()
                .map(kin -> "v" + kin.version() + " of "
                        + kin.latest().subject().id().number())
                .toList();
    }

    private static SubmissionId id(long number) {
        return new SubmissionId("list", "qemu", number);
    }
}
