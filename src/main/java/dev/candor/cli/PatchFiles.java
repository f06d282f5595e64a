package dev.candor.cli;

import dev.candor.git.Keep;
import dev.candor.git.Mails;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads patch files and mboxes as streams: a mail at a time, of a diff as much as fits a small heap. */
final class PatchFiles {
    private static final Keep KEEP = new Keep(4 << 20, 32 << 20);
    private static final int PEEKED = 1 << 10;

    private PatchFiles() {}

    /** @throws Unreadable when the stream breaks, is packed, or holds no patch */
    static void read(String name, InputStream in, Arrivals arrivals) {
        arrivals.begin(name);
        try {
            var peeked = new BufferedInputStream(in, PEEKED);
            byte[] start = start(peeked);
            packing(start).ifPresent(kind -> {
                throw new Unreadable("%s is packed with %s; unpack it first, as in: %s -dc FILE | candor check -"
                        .formatted(name, kind, kind));
            });
            if (isBinary(start)) {
                throw new Unreadable(
                        "%s begins with binary data; expected a patch or an mbox, which are text".formatted(name));
            }
            arrivals.end(Mails.read(peeked, KEEP, arrivals::take));
        } catch (IOException broken) {
            throw new Unreadable("%s could not be read to its end: %s".formatted(name, broken.getMessage()));
        }
    }

    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(PEEKED);
        byte[] start = in.readNBytes(PEEKED);
        in.reset();
        return start;
    }

    /** What stands in front of a diff never has a NUL in it. */
    private static boolean isBinary(byte[] start) {
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The program that unpacks what lists give away, by its first bytes. */
    private static Optional<String> packing(byte[] start) {
        return switch (start.length < 3 ? 0 : (start[0] & 0xff) << 16 | (start[1] & 0xff) << 8 | start[2] & 0xff) {
            case 0x1f8b08 -> Optional.of("gzip");
            case 0xfd377a -> Optional.of("xz");
            case 0x425a68 -> Optional.of("bzip2");
            case 0x28b52f -> Optional.of("zstd");
            default -> Optional.empty();
        };
    }
}
