package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a message says that something is fixed, and what does not. */
class FixingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "net: fix a leak",
                "net: add missing unlock",
                "Fixed the reset of the ring",
                "Do not process short frames\n\nFixes the crash:\n  #0 net_receive()",
                "net: take it slowly\n\nThis patch fixes a race with the timer.",
                "net: add a lock\n\nFixes: 123456789abc (\"net: take it\")",
                "net: keep the last slash\n\nFixes #2569",
                "net: hide messages\n\nFixes [ YOCTO #16189 ]",
                "net: count in words\n\nResolves: https://gitlab.example.org/net/-/issues/402",
                "net: count in words\n\nAddresses: https://example.org/net/issues/3895",
                "net: verify the length before reading\n\nValgrind: jump depends on uninitialised value",
                "Ensure that the queue is there\n\nOtherwise the device crashes on reset.",
            })
    void isHeard(String message) {
        assertThat(Fixing.signalled(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "net: learn to fly",
                "net: replace QEMU_BUILD_BUG_ON with G_STATIC_ASSERT",
                "net: add a property\n\nResolves: https://gitlab.example.org/net/-/issues/1122",
                "net: add a driver\n\nFixes the need for another one.",
                "net: (ring) support shortcuts\n\nAddresses: https://example.org/net/issues/2",
                "net: learn to fly\n\nCloses: #2850",
                "net: ensure order",
                "ui: remove the fixed height",
                "net: count the falls of others\n\nNothing crashes.",
                "net: learn to fly\n\nAddresses: https://example.org/net/pull/3288",
            })
    void isNotHeard(String message) {
        assertThat(Fixing.signalled(message)).isFalse();
    }
}
