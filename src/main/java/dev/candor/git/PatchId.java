package dev.candor.git;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether two patches change the same code, wherever the lines have moved to: a digest over files and hunks without
 * line numbers, in the spirit of {@code git patch-id --stable}. Unlike there blanks count, for in some languages they are
 * code; what no hunk shows, such as the content of a binary file, cannot be told the same.
 */
public final class PatchId {
    private PatchId() {}

    /** Empty for a diff that is not whole, that holds what it does not show, or that changes nothing. */
    public static Optional<String> of(Diff diff) {
        boolean shown = diff.whole()
                && !diff.files().isEmpty()
                && diff.files().stream().noneMatch(file -> file.binary() || file.cut());
        return shown ? Optional.of(digest(diff.files())) : Optional.empty();
    }

    private static String digest(List<FileChange> files) {
        MessageDigest sha = sha();
        files.stream().sorted(Comparator.comparing(FileChange::path)).forEach(file -> {
            put(sha, file.status().name());
            put(sha, file.oldPath().orElse(""));
            put(sha, file.newPath().orElse(""));
            put(sha, file.oldMode().equals(file.newMode()) ? "" : file.newMode().orElse(""));
            for (Hunk hunk : file.hunks()) {
                put(sha, "@@");
                hunk.lines().forEach(line -> put(sha, line));
            }
        });
        return HexFormat.of().formatHex(sha.digest(), 0, 20);
    }

    /** With its length in front, so that no two lists of texts look the same. */
    private static void put(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
