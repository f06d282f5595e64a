package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.forge.ForgeException;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.gitlab.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patchwork says 403 to everything; what is wrong stands in its words only. */
class RefusalsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Invalid token.                                     | true  | Has the token been changed? Its owner finds it on the page /user/.
                    User inactive or deleted.                          | true  | Has the account of the token been closed?
                    Authentication credentials were not provided.      | false | No token arrived: is one configured, and does a proxy take the header away?
                    You do not have permission to perform this action. | false | The account has to be a maintainer of the project.
                    """)
    void eachIsToldInWordsThatSayWhatToDo(String detail, boolean passes, String advice) throws IOException {
        try (Bench bench = new Bench(folder)) {
            FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
            bench.poll();
            bench.fake.next(
                    "series",
                    new Trouble.Answered(403, "application/json", "{\"detail\":\"" + detail + "\"}", Map.of()));

            ForgeException refused = catchThrowableOfType(ForgeException.class, () -> bench.read(series));

            assertThat(refused).isInstanceOf(passes ? Busy.class : Refused.class);
            assertThat(refused.why()).isEqualTo("GET api/1.3/series/1/: 403 " + detail + " " + advice);
        }
    }

    @Test
    void aPageInsteadOfWordsIsNotRepeated() throws IOException {
        try (Bench bench = new Bench(folder)) {
            FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
            bench.poll();
            bench.fake.next("series", Trouble.html(403));

            assertThat(catchThrowableOfType(ForgeException.class, () -> bench.read(series))
                            .why())
                    .isEqualTo("GET api/1.3/series/1/: 403 ");
        }
    }
}
