package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class InsteadTest {
    private static final Instead INSTEAD = new Instead(new Pages(Samples.SITE));

    @Test
    void asksPeopleForPatienceWhileTheRecordIsRead() {
        Response answer = INSTEAD.later("/stats");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(Html.text(answer.getEntity().toString())).contains("Not yet Candor has just started");
    }

    @Test
    void tellsProgramsTheSameInTheirForm() {
        assertThat(INSTEAD.later("/api/v1/submissions").getEntity())
                .isEqualTo("{\"errors\":[\"Candor has just started and is still reading its record."
                        + " Please ask again in a few seconds.\"]}");
    }

    @Test
    void quotesAnAddressThatCannotBeReadWithoutBelievingIt() {
        assertThat(INSTEAD.unreadable("/%<script>").text())
                .contains("“/%&lt;script&gt;” is malformed")
                .doesNotContain("<script>");
        assertThat(INSTEAD.unreadable("/api/%\"").text()).startsWith("{\"errors\":[\"The address “/api/%\\\"” is");
    }
}
