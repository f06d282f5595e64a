package dev.candor.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts templates and tells which of them are made often enough to be a rule. */
final class Rulebook {
    private static final int DECLARED_TIMES = 2;
    private static final int PLAIN_TIMES = 3;
    private static final int RISKY_TIMES = 8;
    private static final int RISKY_TIMES_ANNOUNCED = 4;

    /** A corrected word, whichever it is. */
    private static final Template CORRECTION = new Template("*", "*", "spelling", false);

    private final Map<Template, Integer> times = new HashMap<>();
    private final Map<Edit, Set<Template>> templates = new IdentityHashMap<>();
    private final Sheet sheet;
    private Optional<Set<String>> standing = Optional.empty();
    private final Announcement announced;
    private final Set<Template> declared = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();
    private int edits;
    private int plain;
    /** Whether an edit is where a name is declared. */
    private boolean named;

    /** Whether an edit may be explained however rare it is. */
    private boolean beyond;

    /**
     * An empty book.
     *
     * @param sheet whose new side tells: a name that still stands there was not renamed
     */
    Rulebook(Sheet sheet, Announcement announced) {
        this.sheet = sheet;
        this.announced = announced;
    }

    /**
     * The rule that an edit follows.
     *
     * @param exact the narrowest template that is a rule by itself
     * @param widest the most frequent one
     */
    record Ruling(Template exact, Template widest) {}

    /** An edit that waits to be counted. */
    private record Pending(Edit edit, boolean program) {}

    /** @param program whether the edit is in code or tests, where names are declared */
    void count(Edit edit, boolean program) {
        pending.add(new Pending(edit, program));
        edits++;
        plain += edit.risky() ? 0 : 1;
        named = named || program && edit.declares();
        beyond = beyond || isAnnounced(edit) || corrects(edit);
    }

    /** Whether there are so many edits that one of them could follow a rule: of most patches there are not. */
    private boolean promises() {
        return beyond || plain >= PLAIN_TIMES || edits >= leastRisky() || named && edits >= DECLARED_TIMES;
    }

    private void countPending() {
        pending.forEach(this::count);
        pending.clear();
    }

    private void count(Pending one) {
        Edit edit = one.edit();
        for (Template template : templates(edit)) {
            times.merge(template, 1, Integer::sum);
            if (isAnnounced(edit)
                    || one.program() && edit.declares() && !stands(edit.from().getFirst())) {
                declared.add(template);
            }
        }
        if (corrects(edit)) {
            times.merge(CORRECTION, 1, Integer::sum);
        }
    }

    /** The rule that the edit follows; empty when it follows none. */
    Optional<Ruling> rule(Edit edit) {
        if (!promises()) {
            return Optional.empty();
        }
        countPending();
        Optional<Template> exact = Optional.empty();
        Optional<Template> widest = Optional.empty();
        int most = 0;
        for (Template template : templates(edit)) {
            int count = times(template);
            boolean enough = count >= least(template) || isAnnounced(edit);
            if (enough && exact.isEmpty()) {
                exact = Optional.of(template);
            }
            if (enough && count > most) {
                widest = Optional.of(template);
                most = count;
            }
        }
        if (widest.isEmpty() && corrects(edit)) {
            return Optional.of(new Ruling(Template.exact(edit), CORRECTION));
        }
        Optional<Template> narrow = exact;
        return widest.map(wide -> new Ruling(narrow.orElse(wide), wide));
    }

    private Set<Template> templates(Edit edit) {
        return templates.computeIfAbsent(edit, Templates::of);
    }

    /** How often edits followed the template. */
    int times(Template template) {
        return times.getOrDefault(template, 0);
    }

    /** Whether one of the places is where the name is declared: then it is a new name for the old thing. */
    boolean declared(Template template) {
        return declared.contains(template);
    }

    /** The words are looked up only when one is asked for; many a change renames nothing. */
    private boolean stands(String word) {
        if (standing.isEmpty()) {
            standing = Optional.of(sheet.standingWords());
        }
        return standing.get().contains(word);
    }

    private boolean corrects(Edit edit) {
        return announced.spelling() && Spelling.corrects(edit);
    }

    private boolean isAnnounced(Edit edit) {
        return edit.renames()
                && edit.to().getFirst().equals(announced.names().get(edit.from().getFirst()))
                && !stands(edit.from().getFirst());
    }

    private int least(Template template) {
        if (template.risky()) {
            return leastRisky();
        }
        return declared(template) ? DECLARED_TIMES : PLAIN_TIMES;
    }

    private int leastRisky() {
        return announced.mechanical() ? RISKY_TIMES_ANNOUNCED : RISKY_TIMES;
    }
}
