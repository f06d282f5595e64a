package dev.candor.agreement;

import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.owners.Area;
import dev.candor.owners.Codeowners;
import dev.candor.owners.Maintainers;
import dev.candor.owners.Owner;
import dev.candor.owners.Owners;
import dev.candor.submission.ProjectFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Divides what a change touches into the parts that need somebody's word, by the project's own file. */
public final class Grounds {
    /** Where nobody is named, or the policy does not go by the file. */
    public static final String PROJECT = "the project as a whole";

    public static final String NOBODY = "paths that nobody is named for";

    /** What was not seen is never a pass: an area may hide behind a line that could not be read. */
    public static final String UNREAD = "what could not be read of the file that says who answers for a path";

    private final Optional<Owners> owners;
    private final boolean personal;

    private Grounds(Optional<Owners> owners, boolean personal) {
        this.owners = owners;
        this.personal = personal;
    }

    /** @param file as the project keeps it on its target branch */
    public static Grounds of(Optional<ProjectFile> file, Terms terms) {
        boolean codeowners = file.filter(f -> f.path().contains("CODEOWNERS")).isPresent();
        Optional<Owners> owners = file.filter(f -> terms.owners())
                .map(f -> codeowners ? Codeowners.parse(f.text()) : Maintainers.parse(f.text()));
        return new Grounds(owners, codeowners);
    }

    /**
     * The groups that a CODEOWNERS file names for what a diff touches. A name without a slash may be a group's or a
     * person's; only the forge knows, so it is asked about both.
     */
    public static Set<String> groups(ProjectFile file, Diff diff) {
        return file.path().contains("CODEOWNERS")
                ? Codeowners.parse(file.text()).areas(Sheet.paths(diff)).stream()
                        .flatMap(area -> area.owners().stream())
                        .map(Owner::name)
                        .filter(name -> name.startsWith("@") && !name.startsWith("@@"))
                        .map(name -> name.substring(1))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** What of the file could not be read. */
    public List<Fault> faults() {
        return owners.map(Owners::faults).orElse(List.of());
    }

    /** The parts in the order of the file; at least one when there is a path. */
    public List<Ground> of(Collection<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        if (owners.isEmpty()) {
            return List.of(new Ground(PROJECT, List.copyOf(paths), List.of()));
        }
        List<Area> asking = owners.get().areas(paths).stream()
                .filter(area -> area.approvals() > 0 && !area.paths().isEmpty())
                .toList();
        List<Ground> grounds = new ArrayList<>();
        asking.forEach(area -> grounds.add(new Ground(name(area, asking), area.paths(), deciding(area))));
        rest(paths, asking).ifPresent(grounds::add);
        if (!faults().isEmpty()) {
            grounds.add(new Ground(UNREAD, List.copyOf(paths), List.of()));
        }
        return List.copyOf(grounds);
    }

    /** Sections of one name are told apart by their people, as those of CODEOWNERS always are. */
    private String name(Area area, List<Area> all) {
        boolean alone = all.stream()
                        .filter(other -> other.section().equals(area.section()))
                        .count()
                == 1;
        String who = deciding(area).stream()
                .map(owner -> owner.email().isEmpty() ? owner.name() : owner.email())
                .collect(Collectors.joining(", "));
        return alone && !personal ? area.section() : area.section() + " (" + who + ")";
    }

    private static List<Owner> deciding(Area area) {
        return area.owners().stream()
                .filter(owner -> owner.role() == Owner.Role.MAINTAINER)
                .toList();
    }

    private static Optional<Ground> rest(Collection<String> paths, List<Area> asking) {
        Set<String> covered = new HashSet<>();
        asking.forEach(area -> covered.addAll(area.paths()));
        Set<String> rest = new TreeSet<>(paths);
        rest.removeAll(covered);
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Ground(NOBODY, List.copyOf(rest), List.of()));
    }
}
