package dev.candor.patchwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A series in {@link FakePatchwork}. */
final class FakeSeries {
    final long id;
    final String name;
    final String from;
    final int version;
    final int total;
    final List<FakeMail> patches = new ArrayList<>();
    Optional<FakeMail> cover = Optional.empty();
    /** So many of the patches the series does not show yet, though the events say that it is complete. */
    int hidden;

    /** The sender's clock. */
    String date = "2026-11-20T09:00:00";

    FakeSeries(long id, String name, String from, int version, int total) {
        this.id = id;
        this.name = name;
        this.from = from;
        this.version = version;
        this.total = total;
    }

    List<FakeMail> shown() {
        return patches.subList(0, Math.max(0, patches.size() - hidden));
    }
}
