package dev.candor.owners;

import dev.candor.git.Person;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose {@code scripts/get_maintainer.pl} reads a MAINTAINERS file: the kernel's, or one of the copies that went their
 * own way. Read from the scripts themselves, as of Linux 5.14, U-Boot 2025, QEMU 6.2 and Xen 4.21.
 */
enum Dialect {
    KERNEL,
    QEMU,
    XEN;

    private static final Person CHIEF = new Person("Linus Torvalds", "torvalds@linux-foundation.org");

    /** Xen's script insists on a version line; QEMU's file begins with the project's name. */
    static Dialect of(List<String> lines) {
        if (lines.stream().anyMatch(line -> line.startsWith("V:") && line.contains("xen-maintainers-"))) {
            return XEN;
        }
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.startsWith("QEMU"))
                .map(line -> QEMU)
                .orElse(KERNEL);
    }

    /** Whether lines that begin with a hash are no part of the file. */
    boolean comments() {
        return this == KERNEL;
    }

    /** Whether {@code {a,b}} in a path stands for either. */
    boolean braces() {
        return this == XEN;
    }

    /** Whether {@code N:} lines count. */
    boolean fileNames() {
        return this != QEMU;
    }

    /** Whether a person is named once even under two addresses, or two names with one address. */
    boolean oncePerPerson() {
        return this != XEN;
    }

    /** Whether the maintainers of THE REST step back where every file has someone nearer. */
    boolean restStepsBack() {
        return this == XEN;
    }

    /** Whether the rest of an {@code L:} line, such as {@code (moderated)}, says what kind of list it is. */
    boolean listKinds() {
        return this != XEN;
    }

    /** The one person whom the scripts leave out of every answer. */
    boolean leavesOut(Person person) {
        return this != QEMU && person.equals(CHIEF);
    }

    /** The paths that count, sorted: QEMU's script sees only what the patch leaves behind with text in it. */
    SortedSet<String> paths(Touch touch) {
        return new TreeSet<>(this == QEMU ? touch.written() : touch.paths());
    }
}
