package dev.candor.git;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** All text of a diff that is not about a file: messages, statistics, signatures, junk. */
final class Between implements Section {
    private static final byte[] GIT = "diff --git ".getBytes(US_ASCII);
    private static final byte[] MERGE = "diff --cc ".getBytes(US_ASCII);
    private static final byte[] COMBINED = "diff --combined ".getBytes(US_ASCII);
    private static final byte[] OLD = "--- ".getBytes(US_ASCII);

    private final DiffBuilder diff;
    private final PlainHeader plain;

    Between(DiffBuilder diff) {
        this.diff = diff;
        plain = new PlainHeader(diff);
    }

    @Override
    public Section take(Line line) {
        return switch (line.at(0)) {
            case 'd' -> fileOfGit(line);
            case '-' -> line.starts(OLD) ? plain.begin(line.raw().substring(OLD.length)) : aside(line);
            case '@' -> hunk(line);
            default -> aside(line);
        };
    }

    private Section aside(Line line) {
        diff.aside(line);
        return this;
    }

    private Section fileOfGit(Line line) {
        if (line.starts(GIT)) {
            return new GitHeader(line.raw().substring(GIT.length), diff);
        }
        if (line.starts(MERGE) || line.starts(COMBINED)) {
            diff.fault("a combined diff of a merge, which does not say what it changes");
        }
        return this;
    }

    private Section hunk(Line line) {
        if (HunkHeader.of(line).isPresent()) {
            diff.fault("a hunk that belongs to no file");
        }
        return this;
    }

    @Override
    public void end() {
        // whatever the text was, it is over
    }
}
