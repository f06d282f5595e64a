package dev.candor.wire;

/** A kind of call, as it is counted. */
public interface Kind {
    /** Lower case and dashes, such as {@code merge-request}. */
    String kind();
}
