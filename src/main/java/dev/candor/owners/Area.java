package dev.candor.owners;

import java.util.List;

/**
 * A part of the project that a change touches, with all who answer for it.
 *
 * @param section its name; two areas may share one where a section of CODEOWNERS gives files to different people
 * @param paths the touched paths that lie in it, in their order; empty when only the text of the change speaks of it
 * @param owners as the file lists them, also those who answer for another area as well
 * @param approvals how many of its maintainers have to agree; 0 where none has to or there is none
 */
public record Area(String section, List<String> paths, List<Owner> owners, int approvals) {
    public Area {
        paths = List.copyOf(paths);
        owners = List.copyOf(owners);
    }
}
