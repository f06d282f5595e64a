package dev.candor.owners;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import dev.candor.git.Hunk;
import dev.candor.git.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a change shows to those who answer: the paths it names and the text that keywords are looked for in.
 *
 * @param paths old and new names of every file touched
 * @param written names of the files that the change leaves behind with changed text
 * @param intro texts before the first hunk, each searched on its own
 * @param body lines of the hunks, each with its mark in front
 */
public record Touch(List<String> paths, List<String> written, List<String> intro, List<String> body) {
    public Touch {
        paths = List.copyOf(paths);
        written = List.copyOf(written);
        intro = List.copyOf(intro);
        body = List.copyOf(body);
    }

    /** A path by its name alone. */
    public static Touch of(String path) {
        return of(List.of(path));
    }

    /** Some paths by their names alone. */
    public static Touch of(Collection<String> paths) {
        List<String> all = List.copyOf(paths);
        return new Touch(all, all, List.of(), List.of());
    }

    /** A file with what stands in it; MAINTAINERS itself is full of keywords and is not searched. */
    public static Touch of(String path, String content) {
        List<String> intro = path.equals("MAINTAINERS") ? List.of() : List.of(content);
        return new Touch(List.of(path), List.of(path), intro, List.of());
    }

    /** A commit, searched as the mail that {@code git format-patch} makes of it: head, message, diffstat, hunks. */
    public static Touch of(Person author, String message, Diff diff) {
        List<String> paths = new ArrayList<>();
        List<String> written = new ArrayList<>();
        List<String> intro = new ArrayList<>();
        List<String> body = new ArrayList<>();
        intro.add("From: " + author);
        intro.add("Subject: " + message.lines().findFirst().orElse(""));
        message.lines().skip(1).forEach(intro::add);
        for (FileChange change : diff.files()) {
            change.oldPath().ifPresent(paths::add);
            change.newPath().ifPresent(paths::add);
            change.newPath().filter(path -> !change.hunks().isEmpty()).ifPresent(written::add);
            intro.add(" " + change.path());
            for (Hunk hunk : change.hunks()) {
                body.addAll(hunk.lines());
            }
        }
        return new Touch(paths, written, intro, body);
    }

    /** A patch as a mail or file holds it, read as get_maintainer.pl reads it. */
    public static Touch ofPatch(String text) {
        return PatchText.read(text);
    }
}
