package dev.candor.app;

import dev.candor.inbox.Bell;
import dev.candor.inbox.Delivery;
import dev.candor.inbox.Inbox;
import dev.candor.inbox.Ring;

/** Stores a ring, then wakes a worker. */
final class Ringing implements Bell {
    private final Inbox inbox;
    private final Alarm alarm;

    Ringing(Inbox inbox, Alarm alarm) {
        this.inbox = inbox;
        this.alarm = alarm;
    }

    @Override
    public void ring(Ring ring) {
        inbox.ring(ring);
        alarm.wake();
    }

    @Override
    public boolean ring(Ring ring, Delivery delivery) {
        boolean fresh = inbox.ring(ring, delivery);
        alarm.wake();
        return fresh;
    }

    @Override
    public boolean heed(Delivery delivery) {
        return inbox.heed(delivery);
    }
}
