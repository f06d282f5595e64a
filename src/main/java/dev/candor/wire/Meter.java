package dev.candor.wire;

/** Hears of every call to one forge. */
public interface Meter {
    /**
     * @param kind such as {@code merge-request} or {@code create-note}
     * @param status of HTTP; 0 when no answer came
     */
    void called(String kind, int status);

    /** @param calls how many the forge still allows, as it last said */
    void remaining(long calls);
}
