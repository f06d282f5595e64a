package dev.candor.ledger;

/** Whose eyes look: what they may not see is neither listed nor counted. */
@FunctionalInterface
public interface Sight {
    /** Sees everything. */
    Sight ALL = (forge, project) -> true;

    boolean sees(String forge, String project);
}
