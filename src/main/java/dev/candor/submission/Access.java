package dev.candor.submission;

/** What an account may do in a project, as the forge says, in rising order. */
public enum Access {
    NONE,
    GUEST,
    REPORTER,
    DEVELOPER,
    MAINTAINER,
    OWNER
}
