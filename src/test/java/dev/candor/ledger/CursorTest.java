package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {
    @Test
    void isReadAsItWasWritten() {
        Cursor cursor = new Cursor(42);
        assertThat(cursor).hasToString("42");
        assertThat(Cursor.parse("42")).contains(cursor);
        assertThat(Cursor.parse(Cursor.START.toString())).contains(Cursor.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "1-", "-1", "-1-1", "a-b", "1-b", "1 - 2", "99999999999999999999", "\u0661", "' or 1=1"
            })
    void anythingElseIsNoCursor(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }
}
