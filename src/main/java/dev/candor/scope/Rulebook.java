package dev.candor.scope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts templates and tells which of them are made often enough to be a rule. */
final class Rulebook {
    private static final int DECLARED_TIMES = 2;
    private static final int PLAIN_TIMES = 3;
    private static final int RISKY_TIMES = 8;

    private final Map<Template, Integer> times = new HashMap<>();
    private final Set<String> standing;
    private final Set<Template> declared = new HashSet<>();

    /**
     * An empty book.
     *
     * @param standing words of the new side: a name that still stands there was not renamed
     */
    Rulebook(Set<String> standing) {
        this.standing = standing;
    }

    void count(Edit edit) {
        for (Template template : Templates.of(edit)) {
            times.merge(template, 1, Integer::sum);
            if (edit.declares() && !standing.contains(edit.from().getFirst())) {
                declared.add(template);
            }
        }
    }

    /** The most frequent rule that the edit follows; empty when it follows none. */
    Optional<Template> rule(Edit edit) {
        Optional<Template> best = Optional.empty();
        int most = 0;
        for (Template template : Templates.of(edit)) {
            int count = times.getOrDefault(template, 0);
            if (count >= least(template) && count > most) {
                best = Optional.of(template);
                most = count;
            }
        }
        return best;
    }

    /** Whether one of the places is where the name is declared: then it is a new name for the old thing. */
    boolean declared(Template template) {
        return declared.contains(template);
    }

    private int least(Template template) {
        if (template.risky()) {
            return RISKY_TIMES;
        }
        return declared(template) ? DECLARED_TIMES : PLAIN_TIMES;
    }
}
