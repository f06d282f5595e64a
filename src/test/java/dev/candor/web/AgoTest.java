package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {
    @ParameterizedTest
    @CsvSource({
        "-PT5S, less than a minute",
        "PT59S, less than a minute",
        "PT60S, 1 minute",
        "PT59M, 59 minutes",
        "PT60M, 1 hour",
        "PT47H, 1 day",
        "PT48H, 2 days",
        "P59D, 59 days",
        "P60D, 2 months",
        "P729D, 24 months",
        "P730D, 2 years"
    })
    void saysItInOneUnit(Duration time, String words) {
        assertThat(Ago.words(time)).isEqualTo(words);
    }
}
