package dev.candor.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The policies that come with Candor. */
public final class Presets {
    private static final List<String> NAMES = List.of(
            "qemu-proposed",
            "qemu-proposed-v2",
            "qemu-current",
            "linux",
            "mesa",
            "fedora",
            "llvm",
            "gentoo",
            "netbsd",
            "networkmanager",
            "gtk",
            "openinfra",
            "apache",
            "zephyr");

    private Presets() {}

    /** In the order in which they are listed for people. */
    public static List<String> names() {
        return NAMES;
    }

    /** The preset's file as it stands; empty for an unknown name. */
    public static Optional<String> text(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = Presets.class.getResourceAsStream("presets/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the preset " + name);
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The preset, read; empty for an unknown name. */
    public static Optional<Policy> named(String name) {
        return text(name).map(text -> {
            try {
                return read(name, text);
            } catch (PolicyException broken) {
                throw new IllegalStateException("a preset that ships does not read", broken);
            }
        });
    }

    /**
     * Reads a policy file; {@code extends} may name a preset.
     *
     * @param where the file, for messages
     * @throws PolicyException with every problem found
     */
    public static Policy read(String where, String text) throws PolicyException {
        return new PolicyReader(Presets::text).read(where, text);
    }
}
