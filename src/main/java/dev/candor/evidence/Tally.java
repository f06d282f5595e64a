package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what one reading finds: the same tool on the same line once, and no more lines than people can read. */
final class Tally {
    private static final int MOST = 100;

    private final Names names;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> flags = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private boolean denied;

    Tally(Names names) {
        this.names = names;
    }

    void mark(String tool, Strength strength, Where where, String text) {
        add(marks, tool, strength, where, text);
    }

    /** A bare yes, or free text behind a key that asks about AI: it counts when no other line says more. */
    void flag(String tool, Where where, String text) {
        add(flags, tool, Strength.CERTAIN, where, text);
    }

    /** The message says of the change as a whole that no AI was used: what it says of AI as such is on something else. */
    void deny() {
        denied = true;
    }

    private void add(List<Mark> to, String tool, Strength strength, Where where, String text) {
        var mark = new Mark(tool, strength, where, Tidy.line(text));
        boolean known =
                to.stream().anyMatch(m -> m.tool().equals(tool) && m.text().equals(mark.text()));
        if (to.size() < MOST && !known) {
            to.add(mark);
        }
    }

    void ignore(String text, String reason) {
        String line = Tidy.line(text);
        if (ignored.size() < MOST && told.add(line)) {
            ignored.add(new Ignored(line, reason));
        }
    }

    /** With tools named alike: {@code Claude} is {@code Claude Code} where the same message names that. */
    Evidence evidence() {
        List<Mark> said = new ArrayList<>(marks);
        if (marks.stream().noneMatch(Mark::named)) {
            said.addAll(flags);
        }
        List<Mark> named = said.stream().filter(Mark::named).toList();
        List<String> tools = named.stream().map(Mark::tool).distinct().toList();
        Set<String> lines = new HashSet<>();
        named.forEach(mark -> lines.add(mark.text()));
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : said) {
            if (denied && vague(mark)) {
                ignore(mark.text(), "the message says that no AI was used for this change");
            } else if (mark.named() || (lines.add(mark.text()) && !(vague(mark) && tools.size() > 1))) {
                kept.add(answered(settled(mark, tools)));
            }
        }
        return new Evidence(kept.stream().distinct().toList(), ignored);
    }

    /** A statement behind a key that asks about AI is as good as a trailer. */
    private Mark answered(Mark mark) {
        return flags.stream()
                .filter(flag ->
                        mark.strength() == Strength.LIKELY && flag.text().equals(mark.text()))
                .findFirst()
                .map(flag -> new Mark(mark.tool(), flag.strength(), flag.where(), mark.text()))
                .orElse(mark);
    }

    /** Prose that leaves a tool unnamed speaks of the one tool that the message names; of several it says nothing new. */
    private Mark settled(Mark mark, List<String> tools) {
        if (!mark.named()) {
            return mark.where() == Where.MESSAGE && tools.size() == 1 ? renamed(mark, tools.getFirst()) : mark;
        }
        return tools.stream()
                .filter(other -> names.includes(other, mark.tool()))
                .findFirst()
                .map(other -> renamed(mark, other))
                .orElse(mark);
    }

    private static boolean vague(Mark mark) {
        return !mark.named() && mark.where() == Where.MESSAGE && mark.strength() != Strength.CERTAIN;
    }

    private static Mark renamed(Mark mark, String tool) {
        return new Mark(tool, mark.strength(), mark.where(), mark.text());
    }
}
