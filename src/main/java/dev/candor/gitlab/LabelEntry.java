package dev.candor.gitlab;

/** A label as GitLab tells of it. */
record LabelEntry(String name) {}
