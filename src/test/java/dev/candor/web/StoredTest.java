package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.candor.document.Document;
import org.junit.jupiter.api.Test;

class StoredTest {
    @Test
    void readsADocumentBackAsItWasWritten() throws Exception {
        Document document = Stored.document(Samples.document()).orElseThrow();

        String again = new ObjectMapper().writeValueAsString(document);

        assertThat(Stored.document(again)).contains(document);
        assertThat(document.patches()).hasSize(3);
        assertThat(document.patches().getFirst().files().getLast().added()).isNull();
    }

    @Test
    void takesWhatAnOlderVersionDidNotWriteForEmpty() {
        Document document = Stored.document("{\"policy\":{\"name\":\"p\"}}").orElseThrow();

        assertThat(document.findings()).isEmpty();
        assertThat(document.rules()).isEmpty();
        assertThat(document.policy().url()).isEmpty();
    }

    @Test
    void passesOverWhatANewerVersionAdds() {
        assertThat(Stored.document("{\"policy\":{\"name\":\"p\",\"colour\":\"red\"},\"areas\":[]}"))
                .isPresent();
    }

    @Test
    void isEmptyForWhatIsNoDocument() {
        assertThat(Stored.document("")).isEmpty();
        assertThat(Stored.document("null")).isEmpty();
        assertThat(Stored.document("[]")).isEmpty();
        assertThat(Stored.document("{}")).isEmpty();
        assertThat(Stored.document("{\"policy\":{},\"patches\":7}")).isEmpty();
        assertThat(Stored.document("{\"policy\":")).isEmpty();
    }
}
