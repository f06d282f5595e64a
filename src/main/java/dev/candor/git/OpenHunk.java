package dev.candor.git;

/** A hunk that is being read: how many lines its header still owes. */
final class OpenHunk {
    private static final byte[] INCOMPLETE = {'\\', ' '};

    private int oldLeft;
    private int newLeft;
    private int added;
    private int deleted;
    private boolean afterLine;

    OpenHunk(HunkHeader header) {
        oldLeft = header.oldLines();
        newLeft = header.newLines();
    }

    /** What a line means to the hunk. */
    enum Step {
        /** Part of the hunk, to be kept. */
        LINE,
        /** The remark that the file does not end with a line feed. */
        REMARK,
        /** Nothing that a hunk may hold here. */
        STRANGE
    }

    Step take(Line line) {
        byte mark = line.length() == 0 ? (byte) ' ' : line.at(0);
        if (afterLine && isRemark(line)) {
            afterLine = false;
            return Step.REMARK;
        }
        boolean onOld = mark == ' ' || mark == '-';
        boolean onNew = mark == ' ' || mark == '+';
        if (!line.ended() || !(onOld || onNew) || onOld && oldLeft == 0 || onNew && newLeft == 0) {
            return Step.STRANGE;
        }
        oldLeft -= onOld ? 1 : 0;
        newLeft -= onNew ? 1 : 0;
        added += onOld ? 0 : 1;
        deleted += onNew ? 0 : 1;
        afterLine = true;
        return Step.LINE;
    }

    /** {@code \ No newline at end of file}, in whatever language; git knows it by its start and takes no shorter one. */
    static boolean isRemark(Line line) {
        return line.starts(INCOMPLETE) && line.length() >= 11;
    }

    boolean complete() {
        return oldLeft == 0 && newLeft == 0;
    }

    /** Why a line is strange. */
    String complaint(Line line) {
        if (!line.ended()) {
            return "the diff ends within a line";
        }
        byte mark = line.length() == 0 ? (byte) ' ' : line.at(0);
        return mark == ' ' || mark == '+' || mark == '-'
                ? "a hunk with more lines than its header says"
                : "a hunk that is " + missing() + " lines shorter than its header says";
    }

    int missing() {
        return Math.max(oldLeft, newLeft);
    }

    int added() {
        return added;
    }

    int deleted() {
        return deleted;
    }
}
