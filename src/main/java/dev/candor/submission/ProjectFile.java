package dev.candor.submission;

/**
 * A file that the project itself keeps, as read from its target branch: its policy, or who answers for which path.
 *
 * @param path such as {@code .gitlab/ai-policy.yml} or {@code MAINTAINERS}
 * @param ref the branch it was read from
 * @param text unparsed
 */
public record ProjectFile(String path, String ref, String text) {}
