package dev.candor.evidence;

/**
 * What looked like a mark and was not counted.
 *
 * @param text the line, capped
 * @param reason why it was not counted, for people
 */
public record Ignored(String text, String reason) {}
