package dev.candor.owners;

/**
 * A {@code K:} line: what a patch has to say for the section to be asked.
 *
 * @param anywhere what to look for before the first hunk and in files
 * @param changed the same for the lines of hunks
 * @param entry which entry of the file it is, counted from 0 without blank lines
 */
record Keyword(Expression anywhere, Expression changed, int entry) {
    static Keyword of(String text, int entry) {
        return new Keyword(Perl.expression(text), Perl.changedLine(text), entry);
    }

    boolean in(Touch touch) {
        return touch.intro().stream().anyMatch(anywhere::fits)
                || touch.body().stream().anyMatch(changed::fits);
    }
}
