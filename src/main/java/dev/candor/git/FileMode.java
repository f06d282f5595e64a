package dev.candor.git;

import java.util.Optional;

/** File modes as git writes them: six octal digits. */
final class FileMode {
    private static final int TYPE = 0170000;
    private static final Optional<String> FILE = Optional.of("100644");
    private static final Optional<String> EXECUTABLE = Optional.of("100755");
    private static final Optional<String> LINK = Optional.of("120000");
    private static final Optional<String> FOLDER = Optional.of("040000");
    private static final Optional<String> SUBMODULE = Optional.of("160000");

    private FileMode() {}

    /** One of the five modes that git knows, whatever the permissions said; empty when the text is no octal number. */
    static Optional<String> of(String text) {
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '7')) {
            return Optional.empty();
        }
        int mode = Integer.parseInt(text, 8);
        return switch (mode & TYPE) {
            case 0100000 -> (mode & 0100) == 0 ? FILE : EXECUTABLE;
            case 0120000 -> LINK;
            case 0040000 -> FOLDER;
            default -> SUBMODULE;
        };
    }

    /** Whether a file became a symbolic link, a submodule a folder, and so on. */
    static boolean differInType(Optional<String> before, Optional<String> after) {
        return before.isPresent()
                && after.isPresent()
                && !before.get().substring(0, 2).equals(after.get().substring(0, 2));
    }
}
