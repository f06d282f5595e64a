package dev.candor.submission;

/**
 * A comment of ours as it stands on the forge.
 *
 * @param id the forge's id
 * @param body the text as last written by us, our mark included
 */
public record Note(String id, String body) {}
