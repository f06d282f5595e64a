package dev.candor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what the resources of this room share. */
@ApplicationScoped
class Web {
    @Produces
    @Singleton
    Pages pages(Site site) {
        return new Pages(site);
    }
}
