package dev.candor.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Unpacks a body that some proxy packed though nobody asked for it; what comes out has the same cap. */
final class Packed {
    private Packed() {}

    static Capped.Bytes opened(Optional<String> encoding, Capped.Bytes body, int cap) throws IOException {
        if (body.cut()
                || body.read().length == 0
                || !encoding.map("gzip"::equalsIgnoreCase).orElse(false)) {
            return body;
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body.read()))) {
            byte[] bytes = unpacked.readNBytes(cap);
            return unpacked.read() < 0 ? new Capped.Bytes(bytes, false) : new Capped.Bytes(new byte[0], true);
        }
    }
}
