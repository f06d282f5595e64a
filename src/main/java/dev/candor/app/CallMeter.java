package dev.candor.app;

import dev.candor.wire.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** Counts a forge's API calls for the metrics page. */
final class CallMeter implements Meter {
    private final MeterRegistry registry;
    private final String forge;
    private final AtomicLong remaining;

    CallMeter(MeterRegistry registry, String forge) {
        this.registry = registry;
        this.forge = forge;
        this.remaining = new AtomicLong(-1);
        io.micrometer.core.instrument.Gauge.builder("candor.forge.rate.remaining", remaining, AtomicLong::get)
                .description("calls the forge still allows, as it last said; -1 before it said anything")
                .tag("forge", forge)
                .register(registry);
    }

    @Override
    public void called(String kind, int status) {
        registry.counter("candor.forge.calls", "forge", forge, "kind", kind, "status", String.valueOf(status))
                .increment();
    }

    @Override
    public void remaining(long calls) {
        remaining.set(calls);
    }
}
