package dev.candor.submission;

/**
 * Who opened a submission, as the forge knows them.
 *
 * @param id the forge's id of the account; authority goes by this, never by a name
 * @param username the login; for mail the address
 * @param name what is displayed
 */
public record Account(String id, String username, String name) {}
