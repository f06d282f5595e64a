package dev.candor.owners;

import dev.candor.git.Person;

/**
 * Someone who answers for a part of the project.
 *
 * @param name without quotes; in CODEOWNERS the reference as written: {@code @user}, {@code @group/sub},
 *     {@code @@role}; empty where only an address is given
 * @param email empty where the file gives none
 * @param role whether their word is needed
 * @param section the part of the project
 * @param standing the file's own word for it: {@code supporter}, {@code maintainer}, {@code odd fixer}, {@code
 *     reviewer}, {@code code owner}, ...
 */
public record Owner(String name, String email, Role role, String section, String standing) {
    /** Whether someone decides or is asked for their eyes; the names are the contract's. */
    public enum Role {
        MAINTAINER,
        REVIEWER
    }

    Person person() {
        return new Person(name, email);
    }

    Owner known(Person as) {
        return new Owner(as.name(), as.email(), role, section, standing);
    }
}
