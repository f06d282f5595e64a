package dev.candor.owners;

import dev.candor.git.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A MAINTAINERS file in the kernel's form. Who answers is what {@code scripts/get_maintainer.pl --nogit
 * --nogit-fallback} prints; where that leaves the order of two sections to chance, the earlier in the file comes first.
 */
public final class Maintainers implements Owners {
    private final Dialect dialect;
    private final Tree tree;
    private final Mailmap mailmap;
    private final List<Section> sections;
    private final List<Fault> faults;

    Maintainers(Dialect dialect, Tree tree, Mailmap mailmap, List<Section> sections, List<Fault> faults) {
        this.dialect = dialect;
        this.tree = tree;
        this.mailmap = mailmap;
        this.sections = List.copyOf(sections);
        this.faults = List.copyOf(faults);
    }

    /** Reads a file without knowing the tree it lies in. */
    public static Maintainers parse(String text) {
        return parse(text, Tree.UNKNOWN, Mailmap.EMPTY);
    }

    /** Reads a file with what the script finds beside it. */
    public static Maintainers parse(String text, Tree tree, Mailmap mailmap) {
        return MaintainersReader.read(text, tree, mailmap);
    }

    @Override
    public Answer answer(Touch touch) {
        RollCall call = new RollCall(dialect, mailmap);
        for (String path : dialect.paths(touch)) {
            List<Section> asked = claiming(tree.spelled(path));
            asked.forEach(section -> call.ask(section, path));
            call.restNeeded(asked);
        }
        call.dismissRest();
        speaking(touch).forEach(call::ask);
        return call.answer();
    }

    /** The sections that claim a path, the closest first. */
    private List<Section> claiming(String path) {
        record Claim(Section section, int depth) {}
        List<Claim> claims = new ArrayList<>();
        for (Section section : sections) {
            OptionalInt depth = section.depth(path);
            if (depth.isPresent()) {
                claims.add(new Claim(section, depth.getAsInt()));
            }
        }
        claims.sort(Comparator.comparingInt(Claim::depth).reversed());
        return claims.stream().map(Claim::section).toList();
    }

    /** The sections whose keywords the change speaks; the script sorts them by the digits of their place in the file. */
    private List<Section> speaking(Touch touch) {
        record Word(Section section, Keyword keyword) {}
        List<Word> words = new ArrayList<>();
        for (Section section : sections) {
            for (Keyword keyword : section.keywords()) {
                if (keyword.in(touch)) {
                    words.add(new Word(section, keyword));
                }
            }
        }
        words.sort(Comparator.comparing(word -> Integer.toString(word.keyword().entry())));
        return words.stream().map(Word::section).toList();
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }
}
