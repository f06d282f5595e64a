package dev.candor.owners;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which paths of the project are directories. MAINTAINERS may leave out the slash after one; where the tree is not known,
 * such a name is read as the directory and as the file.
 *
 * @param directories without slash at the end
 * @param known false when nobody could say
 */
public record Tree(Set<String> directories, boolean known) {
    public static final Tree UNKNOWN = new Tree(Set.of(), false);

    public Tree {
        directories = Set.copyOf(directories);
    }

    /** The tree that holds these files. */
    public static Tree of(Collection<String> files) {
        Set<String> directories = new HashSet<>();
        for (String file : files) {
            for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
                if (!directories.add(file.substring(0, slash))) {
                    break;
                }
            }
        }
        return new Tree(directories, true);
    }

    /** The path as MAINTAINERS patterns expect it: a directory ends with a slash. */
    String spelled(String path) {
        return directories.contains(path) ? path + "/" : path;
    }
}
