package dev.candor.patchwork;

import dev.candor.git.SubjectPrefix;

/** Reads the names that Patchwork gives to mails: {@code [v2,1/3] subject}. */
final class Names {
    private Names() {}

    /** Without what stands in brackets before it. */
    static String bare(String name) {
        String rest = name.strip();
        while (rest.startsWith("[") && rest.indexOf(']') > 0) {
            rest = rest.substring(rest.indexOf(']') + 1).strip();
        }
        return rest;
    }

    /** Which of the series it is; a patch that stands alone is the first. */
    static int number(String name) {
        return SubjectPrefix.of(name).place().map(SubjectPrefix.Place::number).orElse(1);
    }
}
