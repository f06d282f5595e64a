package dev.candor.owners;

/**
 * The beginning of a path with {@code *} for anything, slashes as well, and {@code ?} for any one character. Goes back to
 * the last star only, which is enough, so that the work is at most the product of both lengths.
 */
record Wildcard(String pattern) implements Fit {
    @Override
    public boolean fits(String path) {
        int at = 0;
        int next = 0;
        int star = -1;
        int tried = 0;
        while (next < pattern.length()) {
            char c = pattern.charAt(next);
            if (c == '*') {
                star = next++;
                tried = at;
            } else if (at < path.length() && (c == '?' || c == path.charAt(at))) {
                next++;
                at++;
            } else if (star < 0 || tried >= path.length()) {
                return false;
            } else {
                next = star + 1;
                at = ++tried;
            }
        }
        return true;
    }
}
