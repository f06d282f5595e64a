package dev.candor.owners;

import com.google.re2j.PatternSyntaxException;
import dev.candor.git.Fault;
import dev.candor.git.Person;
import dev.candor.owners.MaintainersReader.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the lines of one section. A line that cannot be read becomes a fault; the others still count. */
final class SectionReader {
    private final String title;
    private final int entry;
    private final Dialect dialect;
    private final Tree tree;
    private final List<Fault> faults;
    private final List<Owner> owners = new ArrayList<>();
    private final List<MailList> lists = new ArrayList<>();
    private final List<PathPattern> excluded = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final List<Keyword> keywords = new ArrayList<>();

    SectionReader(String title, int entry, Dialect dialect, Tree tree, List<Fault> faults) {
        this.title = title;
        this.entry = entry;
        this.dialect = dialect;
        this.tree = tree;
        this.faults = faults;
    }

    Section read(List<Tag> tags) {
        String standing = standing(tags);
        for (Tag tag : tags) {
            try {
                read(tag, standing);
            } catch (PatternSyntaxException unreadable) {
                fault(tag, "a pattern we cannot match: " + unreadable.getDescription());
            }
        }
        return new Section(title, entry, owners, lists, excluded, covers, keywords);
    }

    private void read(Tag tag, String standing) {
        switch (tag.letter()) {
            case 'M' -> people(tag, Owner.Role.MAINTAINER, standing);
            case 'R' -> people(tag, Owner.Role.REVIEWER, "reviewer");
            case 'L' -> list(tag);
            case 'F' -> covers.add(PathPattern.of(tag.value(), tree, dialect));
            case 'X' -> excluded.add(PathPattern.of(tag.value(), tree, dialect));
            case 'N' -> name(tag);
            case 'K' -> keywords.add(Keyword.of(tag.value(), tag.entry()));
            default -> {
                // T, W, Q, B, C, P, S and V say nothing about who answers for what.
            }
        }
    }

    private void people(Tag tag, Owner.Role role, String standing) {
        List<Person> people = Addresses.all(tag.value());
        if (people.isEmpty()) {
            fault(tag, "no address");
        }
        for (Person person : people) {
            owners.add(new Owner(person.name(), person.email(), role, title, standing));
        }
    }

    private void name(Tag tag) {
        if (dialect.fileNames()) {
            covers.add(new Cover.Name(Perl.expression(tag.value())));
        }
    }

    private void list(Tag tag) {
        if (!dialect.listKinds()) {
            Addresses.one(tag.value())
                    .ifPresentOrElse(
                            post -> lists.add(new MailList(post.email(), "open list", title)),
                            () -> fault(tag, "no address"));
            return;
        }
        String[] words = tag.value().strip().split("\\s+", 2);
        String more = words.length > 1 ? words[1] : "";
        String kind =
                more.contains("subscribers-only") ? "subscriber" : more.contains("moderated") ? "moderated" : "open";
        lists.add(new MailList(words[0], kind + " list", title));
    }

    /** What the script calls the maintainers of a section with this status. */
    private static String standing(List<Tag> tags) {
        String status = tags.stream()
                .filter(tag -> tag.letter() == 'S')
                .reduce((earlier, later) -> later)
                .map(tag -> tag.value().toLowerCase(Locale.ROOT))
                .orElse("unknown");
        return switch (status) {
            case "supported" -> "supporter";
            case "maintained" -> "maintainer";
            case "odd fixes" -> "odd fixer";
            case "orphan" -> "orphan minder";
            case "obsolete" -> "obsolete minder";
            case "buried alive in reporters" -> "chief penguin";
            default -> status;
        };
    }

    private void fault(Tag tag, String what) {
        faults.add(new Fault("section " + title + " is not fully read, " + tag.letter() + ": " + what, tag.line()));
    }
}
