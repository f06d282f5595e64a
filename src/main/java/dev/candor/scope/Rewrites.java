package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the edits that are made again and again, and the lines that nothing else happened to. */
final class Rewrites {
    /** The most that one comparison may cost, and all together: some tenths of a second. */
    private static final long MOST_COST = 2_000_000;

    private static final long MOST_TOTAL_COST = 40_000_000;

    /** Words that say who may see a definition; a definition that moves may lose or gain them. */
    private static final Set<String> VISIBILITY =
            Set.of("static", "extern", "inline", "pub", "public", "private", "protected", "export", "crate", "(", ")");

    private final Excerpt excerpt;
    private final Rulebook rulebook;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private long spent;

    Rewrites(Excerpt excerpt, Announcement announced) {
        this.excerpt = excerpt;
        this.rulebook = new Rulebook(excerpt.sheet(), announced);
    }

    /** The claims on these groups; the edits of all calls count together. */
    List<Claim> explain(List<Group> groups) {
        List<Group> two = groups.stream()
                .filter(group -> !group.deleted().isEmpty() && !group.added().isEmpty())
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        two.forEach(group -> comparisons.add(compare(group)));
        comparisons.forEach(comparison -> comparison.edits().forEach(edit -> rulebook.count(edit, ofProgram(edit))));
        RewriteClaims claims = new RewriteClaims(rulebook);
        for (int i = 0; i < two.size(); i++) {
            judge(two.get(i), comparisons.get(i), claims);
        }
        return claims.all();
    }

    private boolean ofProgram(Edit edit) {
        return Substance.ofProgram(excerpt.line(edit.lines().getFirst()));
    }

    /** Words, or parts of words, that the rules found so far replace by others. */
    Map<String, String> words() {
        return words;
    }

    /** How often each of those words was replaced. */
    Map<String, Integer> times() {
        return times;
    }

    private Comparison compare(Group group) {
        long cost = Comparer.cost(excerpt, group);
        if (cost > MOST_COST || spent + cost > MOST_TOTAL_COST) {
            return Comparison.NONE;
        }
        spent += cost;
        return Comparer.compare(excerpt, group);
    }

    private void judge(Group group, Comparison comparison, RewriteClaims claims) {
        Map<Edit, Rulebook.Ruling> made = new LinkedHashMap<>();
        for (Edit edit : comparison.edits()) {
            rule(edit, group.moved()).ifPresent(rule -> made.put(edit, rule));
        }
        for (Edit edit : comparison.edits()) {
            if (!made.containsKey(edit) && (edit.comment() || edit.punctuates())) {
                companion(edit, made).ifPresent(rule -> made.put(edit, rule));
            }
        }
        List<Edit> unexplained = comparison.edits().stream()
                .filter(edit -> !made.containsKey(edit))
                .toList();
        BitSet left = new BitSet();
        unexplained.forEach(edit -> edit.lines().forEach(left::set));
        made.forEach((edit, rule) -> {
            learn(edit, rule);
            claims.add(rule, edit, left);
        });
        claims.addPlain(plain(comparison, unexplained));
    }

    /** Indentation that comes with a new condition is part of what the condition does. */
    private BitSet plain(Comparison comparison, List<Edit> unexplained) {
        BitSet plain = (BitSet) comparison.plain().clone();
        if (unexplained.stream().anyMatch(Edit::structures)) {
            comparison.plain().stream().filter(id -> !excerpt.line(id).blank()).forEach(plain::clear);
        }
        comparison.plain().stream().filter(id -> shifts(id, comparison.plain())).forEach(plain::clear);
        return plain;
    }

    /** Whether the line was indented in another way, in a language where that means something. */
    private boolean shifts(int id, BitSet among) {
        ChangedLine line = excerpt.line(id);
        return !line.blank()
                && excerpt.language(id).filter(Language::indents).isPresent()
                && among.stream()
                        .mapToObj(excerpt::line)
                        .noneMatch(other -> other.added() != line.added()
                                && other.text()
                                        .stripTrailing()
                                        .equals(line.text().stripTrailing()));
    }

    private void learn(String from, String to) {
        words.put(from, to);
        times.merge(from, 1, Integer::sum);
    }

    private Optional<Rulebook.Ruling> rule(Edit edit, boolean moved) {
        Optional<Rulebook.Ruling> rule = rulebook.rule(edit);
        boolean visibility = moved && VISIBILITY.containsAll(edit.from()) && VISIBILITY.containsAll(edit.to());
        return rule.isEmpty() && visibility ? Optional.of(alone(Template.exact(edit))) : rule;
    }

    private static Rulebook.Ruling alone(Template template) {
        return new Rulebook.Ruling(template, template);
    }

    /** The bracket, the comma or the remark that an explained edit of the same lines brings along. */
    private static Optional<Rulebook.Ruling> companion(Edit edit, Map<Edit, Rulebook.Ruling> made) {
        return made.entrySet().stream()
                .filter(entry -> entry.getKey().lines().containsAll(edit.lines()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void learn(Edit edit, Rulebook.Ruling rule) {
        if (rule.widest().substitutes()) {
            learn(rule.widest().from(), rule.widest().to());
        }
        if (edit.renames() && !rule.widest().from().equals(edit.from().getFirst())) {
            learn(edit.from().getFirst(), edit.to().getFirst());
        }
    }
}
