package dev.candor.scope;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The templates that one edit may be an instance of, the most exact first. */
final class Templates {
    private static final int LONGEST = 300;

    private Templates() {}

    static Set<Template> of(Edit edit) {
        Set<Template> all = new LinkedHashSet<>();
        String from = Tokens.joined(edit.from());
        String to = Tokens.joined(edit.to());
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return all;
        }
        boolean risky = edit.risky();
        if (from.isEmpty() || to.isEmpty()) {
            addInPlace(all, edit, from, to, risky);
        } else {
            all.add(new Template(from, to, "", risky));
            addWithoutFrame(all, from, to, risky);
            addWithHole(all, from, to, risky);
        }
        return all;
    }

    /** What only comes or only goes is the same edit where it stands beside, or inside, the same. */
    private static void addInPlace(Set<Template> all, Edit edit, String from, String to, boolean risky) {
        all.add(new Template(from, to, "after " + edit.before(), risky));
        all.add(new Template(from, to, "before " + edit.after(), risky));
        if (!edit.callee().isEmpty()) {
            all.add(new Template(from, to, "in " + edit.callee(), risky));
        }
        if (!edit.callee().isEmpty() && to.isEmpty()) {
            all.add(new Template("*", to, "in " + edit.callee() + " after " + edit.before(), risky));
        }
        if (Tokens.anyWord(edit.from()) || Tokens.anyWord(edit.to())) {
            all.add(new Template(from, to, "", risky));
        }
    }

    /**
     * Without the word parts that both begin and end with, and without regard to case. Another number in a name is another
     * width or count more often than it is another name.
     */
    private static void addWithoutFrame(Set<Template> all, String from, String to, boolean risky) {
        Frame frame = Frame.of(from, to);
        String was = frame.inside(from).toLowerCase(Locale.ROOT);
        String is = frame.inside(to).toLowerCase(Locale.ROOT);
        String place = was.isEmpty() || is.isEmpty() ? "within" : "";
        boolean numbers = !was.isEmpty() && !is.isEmpty() && (was + is).chars().allMatch(Character::isDigit);
        all.add(new Template(was, is, place, risky || numbers));
    }

    /** With a star for the longest piece of a word that both share. */
    private static void addWithHole(Set<Template> all, String from, String to, boolean risky) {
        Hole hole = Hole.of(from, to);
        if (hole.worthwhile()) {
            all.add(new Template(hole.punched(from, hole.from()), hole.punched(to, hole.to()), "", risky));
        }
    }
}
