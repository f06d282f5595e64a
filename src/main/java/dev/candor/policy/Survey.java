package dev.candor.policy;

import dev.candor.agreement.Grounds;
import dev.candor.agreement.Terms;
import dev.candor.submission.ProjectFile;
import java.util.Optional;

/**
 * Divides what a change touches by the project's own file. That is read again only when it changed: one as long as the
 * kernel's takes longer than all the rest of a verdict.
 */
final class Survey {
    private final Terms terms;
    private volatile Drawn last;

    Survey(Terms terms) {
        this.terms = terms;
        this.last = draw(Optional.empty());
    }

    private record Drawn(Optional<ProjectFile> file, Grounds grounds) {}

    Grounds of(Optional<ProjectFile> file) {
        Drawn drawn = last;
        if (!drawn.file().equals(file)) {
            drawn = draw(file);
            last = drawn;
        }
        return drawn.grounds();
    }

    private Drawn draw(Optional<ProjectFile> file) {
        return new Drawn(file, Grounds.of(file, terms));
    }
}
