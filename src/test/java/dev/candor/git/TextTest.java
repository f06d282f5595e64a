package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void readsUtf8() {
        assertThat(Text.decode("Jörg \uFFFD \0 日本\n".getBytes(UTF_8))).isEqualTo("Jörg \uFFFD \0 日本\n");
    }

    @Test
    void readsWhatIsNotUtf8AsLatin1() {
        assertThat(Text.decode("Jörg\n".getBytes(ISO_8859_1))).isEqualTo("Jörg\n");
    }

    @Test
    void doesNotLetOneBadLineSpoilTheOthers() {
        byte[] latin = "Acked-by: Jörg\n".getBytes(ISO_8859_1);
        byte[] utf = "Tested-by: Zoë\n".getBytes(UTF_8);
        byte[] both = new byte[latin.length + utf.length];
        System.arraycopy(latin, 0, both, 0, latin.length);
        System.arraycopy(utf, 0, both, latin.length, utf.length);
        assertThat(Text.decode(both)).isEqualTo("Acked-by: Jörg\nTested-by: Zoë\n");
    }
}
