package dev.candor.owners;

import dev.candor.git.Fault;
import dev.candor.git.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CODEOWNERS file as GitLab reads it (its documentation's syntax reference and {@code ee/lib/gitlab/code_owners}, as of
 * 18.6). In every section the last entry that fits a path says who owns it; a section that excludes the path says nothing.
 * Whether a name is a user or a group, and who is in it, only GitLab knows.
 */
public final class Codeowners implements Owners {
    private final List<List<Entry>> sections;
    private final List<Fault> faults;

    Codeowners(List<List<Entry>> sections, List<Fault> faults) {
        this.sections = List.copyOf(sections);
        this.faults = List.copyOf(faults);
    }

    /** Reads a file; what cannot be read is a fault, the rest counts. */
    public static Codeowners parse(String text) {
        return CodeownersReader.read(text);
    }

    @Override
    public Answer answer(Touch touch) {
        List<Area> areas = new ArrayList<>();
        for (List<Entry> section : sections) {
            boolean optional =
                    section.stream().allMatch(entry -> entry.heading().optional());
            paths(section, touch).forEach((entry, paths) -> areas.add(area(section.get(entry), optional, paths)));
        }
        Map<Person, Owner> people = new LinkedHashMap<>();
        for (Area area : areas) {
            area.owners().forEach(owner -> people.merge(owner.person(), owner, Codeowners::weightier));
        }
        return new Answer(List.copyOf(people.values()), List.of(), areas);
    }

    /** The touched paths by the entry of the section that speaks for them. */
    private static Map<Integer, List<String>> paths(List<Entry> section, Touch touch) {
        Map<Integer, List<String>> paths = new LinkedHashMap<>();
        for (String path : touch.paths().stream().distinct().toList()) {
            speaking(section, path.startsWith("/") ? path : "/" + path)
                    .ifPresent(entry -> paths.computeIfAbsent(entry, first -> new ArrayList<>())
                            .add(path));
        }
        return paths;
    }

    private static Optional<Integer> speaking(List<Entry> section, String path) {
        Optional<Integer> last = Optional.empty();
        for (int at = 0; at < section.size(); at++) {
            if (section.get(at).expression().fits(path)) {
                if (section.get(at).exclusion()) {
                    return Optional.empty();
                }
                last = Optional.of(at);
            }
        }
        return last;
    }

    private static Area area(Entry entry, boolean optional, List<String> paths) {
        String section = entry.heading().name();
        List<Owner> owners = new ArrayList<>();
        for (Person owner : entry.owners()) {
            Owner.Role role = optional ? Owner.Role.REVIEWER : Owner.Role.MAINTAINER;
            String standing = optional ? "optional code owner" : "code owner";
            owners.add(new Owner(owner.name(), owner.email(), role, section, standing));
        }
        boolean nobody = optional || owners.isEmpty();
        return new Area(
                section, paths, owners, nobody ? 0 : Math.max(1, entry.heading().approvals()));
    }

    private static Owner weightier(Owner one, Owner other) {
        return other.role().compareTo(one.role()) < 0 ? other : one;
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }
}
