package dev.candor.forge;

import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;

/** One configured forge. The worker asks nothing else of it. */
public interface Forge {
    /** The name under which it is configured. */
    String name();

    /**
     * Reads a submission whole. Parts that could not be read whole are faults in the snapshot.
     *
     * @throws ForgeException.Busy when a later look may succeed: time-out, rate limit, server error, a head that is not there yet
     * @throws ForgeException.Early when more of it is on its way
     * @throws ForgeException.Refused when only people can change the answer: no rights, no such submission
     */
    Snapshot read(Look look);

    /**
     * Carries out one write.
     *
     * @return what the forge made of it
     * @throws ForgeException.Busy when it may have been carried out or not
     * @throws ForgeException.Refused when it was not carried out and never will be
     */
    Written write(SubmissionId id, Write write);
}
