package dev.candor.scope;

import dev.candor.git.Diff;
import java.util.ArrayList;
import java.util.List;

/** A small diff, drawn file by file and hunk by hunk. */
final class Sketch {
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    static Sketch in(String path) {
        return new Sketch().file(path);
    }

    Sketch file(String path) {
        text.append("diff --git a/%1$s b/%1$s\n--- a/%1$s\n+++ b/%1$s\n".formatted(path));
        line = 1;
        return this;
    }

    Sketch renamed(String from, String to) {
        text.append("diff --git a/%1$s b/%2$s\nsimilarity index 90%%\nrename from %1$s\nrename to %2$s\n"
                .formatted(from, to));
        return this;
    }

    /** A hunk of these lines, each with its mark in front, far from the one before. */
    Sketch hunk(String lines) {
        List<String> all = new ArrayList<>(lines.lines().toList());
        long old = all.stream().filter(one -> !one.startsWith("+")).count();
        long now = all.stream().filter(one -> !one.startsWith("-")).count();
        line += 100;
        text.append("@@ -%d,%d +%d,%d @@\n".formatted(line, old, line, now));
        all.forEach(one -> text.append(one).append('\n'));
        return this;
    }

    /** One hunk for each argument, in which the first text becomes the second with the argument for its {@code %s}. */
    Sketch each(String from, String to, Object... arguments) {
        for (Object argument : arguments) {
            hunk("-" + from.formatted(argument) + "\n+" + to.formatted(argument));
        }
        return this;
    }

    Diff diff() {
        return Diff.parse(text.toString());
    }

    Scope scope(String message) {
        Diff diff = diff();
        if (!diff.whole()) {
            throw new IllegalStateException("a sketch that is no diff: " + diff.faults());
        }
        return Scopes.of(diff, message, Settings.DEFAULT);
    }

    /** The kind of change, under a message that announces nothing. */
    Change change() {
        return scope("Do it").change();
    }

    Change change(String message) {
        return scope(message).change();
    }
}
