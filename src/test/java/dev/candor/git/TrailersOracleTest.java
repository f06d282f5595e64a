package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Messages of real commits, with what git prints for them. */
class TrailersOracleTest {
    @Test
    void readsTheSampleAsGitDoes() {
        List<JsonNode> cases = Oracle.sample("git/trailers.jsonl");
        assertThat(cases).hasSizeGreaterThan(60);
        check(cases);
    }

    @Test
    void readsEveryKnownMessageAsGitDoes() {
        Oracle.whole("trailers.jsonl").ifPresent(TrailersOracleTest::check);
    }

    private static void check(List<JsonNode> cases) {
        SoftAssertions all = new SoftAssertions();
        for (JsonNode one : cases) {
            all.assertThat(Trailers.parse(Text.decode(Oracle.bytes(one, "message"))))
                    .as(one.path("id").asText())
                    .isEqualTo(expected(one));
        }
        all.assertAll();
    }

    private static List<Trailer> expected(JsonNode one) {
        List<Trailer> trailers = new ArrayList<>();
        one.path("trailers")
                .forEach(pair -> trailers.add(
                        new Trailer(pair.get(0).asText(), pair.get(1).asText())));
        one.path("trailers_b64")
                .forEach(pair -> trailers.add(new Trailer(
                        Text.decode(Oracle.decoded(pair.get(0))), Text.decode(Oracle.decoded(pair.get(1))))));
        return trailers;
    }
}
