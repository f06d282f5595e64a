package dev.candor.owners;

import dev.candor.git.Person;
import java.util.List;

/**
 * One entry of CODEOWNERS.
 *
 * @param expression what it fits; paths are held against it with a slash before them
 * @param exclusion whether it takes paths out of its section
 * @param owners empty for an exclusion, and where nobody is named
 */
record Entry(Heading heading, Expression expression, boolean exclusion, List<Person> owners) {
    Entry {
        owners = List.copyOf(owners);
    }
}
