package dev.candor.patchwork;

import dev.candor.forge.Forge;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Bookmarks;
import dev.candor.inbox.Mailbag;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.BaseUrl;
import dev.candor.wire.Credential;
import dev.candor.wire.Meter;
import dev.candor.wire.Wire;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One configured Patchwork with its four doors: the poller, the push hook, the forge, the daily look around. */
public final class Patchwork implements AutoCloseable {
    private final Wire wire;
    private final Poller poller;
    private final Hook hook;
    private final Forge forge;
    private final Reconcile reconcile;

    /** @param settings without complaints */
    public Patchwork(PatchworkSettings settings, Surroundings around) {
        Credential credential = settings.token()
                .map(token -> Credential.of("Authorization", "Token " + token, token))
                .orElse(Credential.NONE);
        wire = new Wire(BaseUrl.of(settings.url(), "/"), credential, around.meter());
        InstantSource clock = around.clock();
        Pushed pushed = new Pushed(clock);
        Api api = new Api(wire, around.pace(), new Failure(credential, clock));
        Site site = new Site(api, settings);
        Mailbag mailbag = around.mailbag();
        Belonging belonging = new Belonging(api, site, mailbag);
        News news = new News(settings, belonging, mailbag, around.bell(), clock);
        poller = new Poller(settings, api, site, around.bookmarks(), news, clock);
        hook = new Hook(settings, belonging, mailbag, around.bell(), around.pace(), pushed);
        reconcile = new Reconcile(settings, api, site, mailbag, around.judged(), around.bell());
        Texts texts = new Texts(api, site, mailbag, new Ahead(api, site, news, clock));
        forge = forge(settings, around, api, site, texts, pushed);
    }

    private static Forge forge(
            PatchworkSettings settings, Surroundings around, Api api, Site site, Texts texts, Pushed pushed) {
        InstantSource clock = around.clock();
        Mailbag mailbag = around.mailbag();
        Ourselves ourselves = new Ourselves();
        Recent recent = new Recent();
        Talk talk = new Talk(api, site, new Vouching(settings.authserv()), clock);
        Checks checks = new Checks(api, site, mailbag, ourselves, clock);
        Bundles bundles = new Bundles(api, site, settings.bundle(), ourselves);
        Standing standing = new Standing(settings, mailbag, checks, bundles, talk, recent);
        Pedigree pedigree = new Pedigree(around.ancestry());
        Reading reading = new Reading(settings, api, site, mailbag, texts, standing, talk, pedigree, clock);
        Outbox outbox = settings.mail()
                .<Outbox>map(Smtp::new)
                .orElse(letter -> new Outbox.Sent.Refused("replies are not configured"));
        Replies replies = new Replies(settings.mail(), site, outbox, clock);
        return new PatchworkForge(settings.name(), reading, checks, bundles, replies, recent, around.pace(), pushed);
    }

    /**
     * What a Patchwork needs from the rest of the bot.
     *
     * @param bell where rings go
     * @param bookmarks how far its events were read
     * @param mailbag what is known of its mails
     * @param judged whether there is a verdict
     * @param ancestry where it is kept which versions a series has
     * @param meter hears of every call
     * @param pace is kept by all who ask the same server
     */
    public record Surroundings(
            Bell bell,
            Bookmarks bookmarks,
            Mailbag mailbag,
            Predicate<SubmissionId> judged,
            Consumer<Ancestry> ancestry,
            Meter meter,
            Pace pace,
            InstantSource clock) {}

    public Poller poller() {
        return poller;
    }

    public Hook hook() {
        return hook;
    }

    public Forge forge() {
        return forge;
    }

    public Reconcile reconcile() {
        return reconcile;
    }

    @Override
    public void close() {
        wire.close();
    }
}
