package dev.candor.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy text that cannot be used; it names every problem, not only the first. */
public final class PolicyException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public PolicyException(String what, List<Problem> problems) {
        super(what + ": " + problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
