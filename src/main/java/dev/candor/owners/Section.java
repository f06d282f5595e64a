package dev.candor.owners;

import java.util.List;
import java.util.OptionalInt;

/**
 * One section of a MAINTAINERS file.
 *
 * @param entry which entry of the file its title is, counted from 0 without blank lines
 * @param owners maintainers and reviewers as listed
 * @param excluded paths that it does not claim, whatever else it says
 * @param covers lines by which it claims paths; the last that fits says how closely
 */
record Section(
        String title,
        int entry,
        List<Owner> owners,
        List<MailList> lists,
        List<PathPattern> excluded,
        List<Cover> covers,
        List<Keyword> keywords) {
    Section {
        owners = List.copyOf(owners);
        lists = List.copyOf(lists);
        excluded = List.copyOf(excluded);
        covers = List.copyOf(covers);
        keywords = List.copyOf(keywords);
    }

    /** How closely the section claims the path; empty when it does not. */
    OptionalInt depth(String path) {
        if (excluded.stream().anyMatch(pattern -> pattern.depth(path).isPresent())) {
            return OptionalInt.empty();
        }
        return covers.reversed().stream()
                .map(cover -> cover.depth(path))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    boolean rest() {
        return title.equals("THE REST");
    }

    Area over(List<String> paths) {
        boolean asked = owners.stream().anyMatch(owner -> owner.role() == Owner.Role.MAINTAINER);
        return new Area(title, paths, owners, asked ? 1 : 0);
    }
}
