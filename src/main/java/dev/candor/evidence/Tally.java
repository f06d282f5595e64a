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
    private final Set<String> seen = new HashSet<>();

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

    private void add(List<Mark> to, String tool, Strength strength, Where where, String text) {
        String line = Tidy.line(text);
        if (to.size() < MOST && seen.add(tool + '\n' + line)) {
            to.add(new Mark(tool, strength, where, line));
        }
    }

    void ignore(String text, String reason) {
        String line = Tidy.line(text);
        if (ignored.size() < MOST && seen.add('\n' + line)) {
            ignored.add(new Ignored(line, reason));
        }
    }

    /** With tools named alike: {@code Claude} is {@code Claude Code} where the same message names that. */
    Evidence evidence() {
        List<String> tools =
                marks.stream().filter(Mark::named).map(Mark::tool).distinct().toList();
        Set<String> told = new HashSet<>();
        marks.stream().filter(Mark::named).map(Mark::text).forEach(told::add);
        List<Mark> answers = tools.isEmpty() ? flags : List.of();
        answers.stream().filter(Mark::named).map(Mark::text).forEach(told::add);
        List<Mark> all = new ArrayList<>();
        marks.stream()
                .filter(mark -> mark.named() || !told.contains(mark.text()))
                .forEach(all::add);
        marks.stream().filter(all::contains).map(Mark::text).forEach(told::add);
        answers.stream()
                .filter(answer -> answer.named() || !told.contains(answer.text()))
                .forEach(all::add);
        all.removeIf(mark -> tools.size() > 1 && vague(mark));
        return new Evidence(
                all.stream().map(mark -> settled(mark, tools)).distinct().toList(), ignored);
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
