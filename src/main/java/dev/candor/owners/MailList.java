package dev.candor.owners;

/**
 * A mailing list that wants to hear of changes to a part of the project.
 *
 * @param kind {@code open list}, {@code moderated list} or {@code subscriber list}
 * @param section the part of the project
 */
public record MailList(String address, String kind, String section) {}
