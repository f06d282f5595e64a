package dev.candor.submission;

import java.util.List;
import java.util.Set;

/**
 * What the forge says of an account that did something, at the moment of reading.
 *
 * @param account the forge's id of it
 * @param addresses those that the forge has verified and shows to everybody
 * @param robot whether it belongs to a program
 * @param groups of those asked about, the ones it belongs to; by path, without the {@code @}
 */
public record Member(String account, Access access, List<String> addresses, boolean robot, Set<String> groups) {
    public Member {
        addresses = List.copyOf(addresses);
        groups = Set.copyOf(groups);
    }

    /** One about whose groups nobody asked. */
    public Member(String account, Access access, List<String> addresses, boolean robot) {
        this(account, access, addresses, robot, Set.of());
    }
}
