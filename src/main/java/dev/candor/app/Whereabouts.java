package dev.candor.app;

import dev.candor.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the pages where they stand. */
@ApplicationScoped
class Whereabouts {
    @Produces
    @Singleton
    Site site(Configured configured) {
        return new Site(configured.url());
    }
}
