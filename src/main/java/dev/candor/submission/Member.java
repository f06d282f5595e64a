package dev.candor.submission;

import java.util.List;

/**
 * What the forge says of an account that did something, at the moment of reading.
 *
 * @param account the forge's id of it
 * @param addresses those that the forge has verified and shows to everybody
 * @param robot whether it belongs to a program
 */
public record Member(String account, Access access, List<String> addresses, boolean robot) {
    public Member {
        addresses = List.copyOf(addresses);
    }
}
