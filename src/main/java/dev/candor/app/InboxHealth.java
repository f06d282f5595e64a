package dev.candor.app;

import dev.candor.inbox.Backlog;
import dev.candor.inbox.Inbox;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that a ring can be stored; how much is owed is told beside it. */
@Readiness
@Singleton
class InboxHealth implements HealthCheck {
    private final Inbox inbox;

    InboxHealth(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("inbox");
        try {
            Backlog backlog = inbox.backlog();
            return response.up()
                    .withData("rings", backlog.rings())
                    .withData("answered", backlog.answered())
                    .withData("owed", backlog.owed())
                    .withData("parked", backlog.parked())
                    .build();
        } catch (RuntimeException unreachable) {
            return response.down()
                    .withData("database", unreachable.getClass().getSimpleName())
                    .build();
        }
    }
}
