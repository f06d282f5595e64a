package dev.candor.submission;

/**
 * The policy that the project itself keeps, as read from its target branch.
 *
 * @param path such as {@code .gitlab/ai-policy.yml}
 * @param ref the branch it was read from
 * @param text unparsed
 */
public record PolicyFile(String path, String ref, String text) {}
