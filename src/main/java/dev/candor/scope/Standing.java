package dev.candor.scope;

import dev.candor.git.Hunk;
import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of all lines that stand after a change, as far as hunks show them; gathered when somebody asks for one. */
final class Standing extends AbstractSet<String> {
    private final List<Hunk> hunks;
    private Optional<Set<String>> words = Optional.empty();

    Standing(List<Hunk> hunks) {
        this.hunks = hunks;
    }

    @Override
    public boolean contains(Object word) {
        return words().contains(word);
    }

    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    @Override
    public int size() {
        return words().size();
    }

    private Set<String> words() {
        Set<String> all = words.orElseGet(this::gathered);
        words = Optional.of(all);
        return all;
    }

    private Set<String> gathered() {
        Set<String> all = new HashSet<>();
        for (Hunk hunk : hunks) {
            for (String line : hunk.lines()) {
                if (!line.startsWith("-") && line.length() < Excerpt.LONGEST_LINE) {
                    all.addAll(Tokens.of(line));
                }
            }
        }
        return all;
    }
}
