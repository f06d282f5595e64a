package dev.candor.git;

/** The lines of {@code GIT binary patch}: one part for the way forward, perhaps one for the way back. */
final class BinaryPatch implements Section {
    private static final byte[] LITERAL = {'l', 'i', 't', 'e', 'r', 'a', 'l', ' '};
    private static final byte[] DELTA = {'d', 'e', 'l', 't', 'a', ' '};

    private final FileChange head;
    private final DiffBuilder diff;
    private int parts;
    private boolean inData;

    BinaryPatch(FileChange head, DiffBuilder diff) {
        this.head = head;
        this.diff = diff;
    }

    static FileChange binary(FileChange head) {
        return new FileChange(
                head.oldPath(),
                head.newPath(),
                head.status(),
                head.oldMode(),
                head.newMode(),
                true,
                0,
                0,
                head.hunks());
    }

    @Override
    public Section take(Line line) {
        if (inData) {
            inData = line.length() > 0;
            return !inData || isData(line) ? this : strange(line);
        }
        boolean opens = line.starts(LITERAL) || line.starts(DELTA);
        if (parts < 2 && opens) {
            parts++;
            inData = true;
            return this;
        }
        return parts == 0 ? strange(line) : close().take(line);
    }

    private Section strange(Line line) {
        diff.fault("a binary patch that cannot be read");
        return close().take(line);
    }

    private Section close() {
        diff.add(binary(head));
        return diff.between();
    }

    @Override
    public void end() {
        if (parts == 0 || inData) {
            diff.fault("the diff ends within a binary patch");
        }
        close();
    }

    /** A letter that tells the number of bytes, then five characters for every four of them. */
    private static boolean isData(Line line) {
        byte letter = line.at(0);
        int bytes = letter >= 'A' && letter <= 'Z'
                ? letter - 'A' + 1
                : letter >= 'a' && letter <= 'z' ? letter - 'a' + 27 : 0;
        return line.ended() && bytes > 0 && line.length() == 1 + (bytes + 3) / 4 * 5;
    }
}
