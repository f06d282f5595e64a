package dev.candor.cli;

import dev.candor.git.Diff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The patches of one verdict, which have to be in memory together; more than a heap takes are refused with words. */
final class Held implements Consumer<Sent> {
    private static final long BASE = 16 << 10;

    /** A verdict takes several times what its patches take. */
    private static final long MOST = Runtime.getRuntime().maxMemory() / 6;

    private final List<Sent> patches = new ArrayList<>();
    private long weight;

    @Override
    public void accept(Sent sent) {
        weight += weight(sent);
        if (weight > MOST && !patches.isEmpty()) {
            throw new Unreadable(
                    "More than %d patches at once do not fit in memory (%d MiB); judge them one by one with --format jsonl, or in smaller parts"
                            .formatted(patches.size(), Runtime.getRuntime().maxMemory() >> 20));
        }
        patches.add(sent);
    }

    /** Roughly how many bytes a patch and what is said of it take. */
    static long weight(Sent sent) {
        return BASE
                + 4L * sent.patch().message().length()
                + sent.patch().diff().map(Diff::kept).orElse(0L);
    }

    List<Sent> all() {
        return List.copyOf(patches);
    }
}
