package dev.candor.inbox;

/** Where rings go: they are stored when the call returns, and lost when it throws. */
public interface Bell {
    void ring(Ring ring);

    /** @return false when that delivery came before; then nothing was rung */
    boolean ring(Ring ring, Delivery delivery);

    /** @return false when that delivery, which rings nothing, came before */
    boolean heed(Delivery delivery);
}
