package dev.candor.patchwork;

import dev.candor.forge.Write.PostCheck;
import dev.candor.forge.Written;
import dev.candor.inbox.Mailbag;
import dev.candor.submission.Check;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Digits;
import dev.candor.wire.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Posts our check on a patch. There is no way to change one: the newest counts. */
final class Checks {
    /** Under this name the check stands on the patch. */
    static final String CONTEXT = "ai-policy";

    private static final Json.Reader<Entries.Check> CHECK = Json.one(Entries.Check.class);
    private static final Json.Reader<List<Entries.Check>> CHECKS = Json.many(Entries.Check.class);
    private static final int LONGEST_DESCRIPTION = 120;
    private static final int LONGEST_URL = 200;

    /** An account without the right will not have it in the next second either. */
    private static final Duration REFUSED_FOR = Duration.ofMinutes(10);

    private final Api api;
    private final Site site;
    private final Mailbag mailbag;
    private final Ourselves ourselves;
    private final InstantSource clock;
    private volatile Instant refusedUntil = Instant.EPOCH;
    private volatile String refusal = "";

    Checks(Api api, Site site, Mailbag mailbag, Ourselves ourselves, InstantSource clock) {
        this.api = api;
        this.site = site;
        this.mailbag = mailbag;
        this.ourselves = ourselves;
        this.clock = clock;
    }

    Written post(PostCheck write) {
        if (clock.instant().isBefore(refusedUntil)) {
            return new Written.Declined(refusal);
        }
        long patch = Digits.read(write.target())
                .orElseThrow(() -> new IllegalArgumentException("no number of a patch: " + write.target()));
        Ask ask = ask(patch, write.check(), true);
        Answer answer = api.send(ask);
        if (answer.status() == 400 && Failure.words(answer).contains("target_url")) {
            ask = ask(patch, write.check(), false);
            answer = api.send(ask);
        }
        return written(patch, ask, answer);
    }

    private Written written(long patch, Ask ask, Answer answer) {
        if (answer.fine()) {
            Entries.Check posted = api.read(ask, answer, CHECK);
            mailbag.checked(patch, posted.id());
            ourselves.learn(posted.user());
            return new Written.Done(String.valueOf(posted.id()));
        }
        if (answer.status() == 403) {
            refusal = api.said(ask, answer);
            refusedUntil = clock.instant().plus(REFUSED_FOR);
            return new Written.Declined(refusal);
        }
        return switch (answer.status()) {
            case 400, 404 -> new Written.Declined(api.said(ask, answer));
            default -> throw api.trouble(ask, answer);
        };
    }

    private Ask ask(long patch, Check check, boolean linked) {
        TreeMap<String, String> fields =
                new TreeMap<>(Map.of("context", CONTEXT, "state", state(check), "description", description(check)));
        if (linked && linkable(check.url())) {
            fields.put("target_url", check.url());
        }
        return Ask.write(Call.POST_CHECK, "POST", checks(patch), Json.write(fields));
    }

    private String checks(long patch) {
        return site.path("patches/" + patch + "/checks/");
    }

    /**
     * What stands on a patch when it is not known whether a post of ours arrived.
     *
     * @param recorded what stood before
     * @param wanted what was being posted
     */
    Optional<Check> ask(long patch, Optional<Check> recorded, Check wanted) {
        Ask ask = Ask.get(Call.CHECKS, checks(patch) + "?context=" + CONTEXT + "&order=-id&per_page=30");
        Answer answer = api.send(ask);
        if (answer.status() == 404) {
            return recorded;
        }
        if (!answer.fine() || answer.cut()) {
            throw api.trouble(ask, answer);
        }
        Optional<Entries.Check> arrived = api.read(ask, answer, CHECKS).stream()
                .filter(check -> ourselves.mayBe(check.user()) && same(check, wanted))
                .findFirst();
        arrived.ifPresent(check -> mailbag.checked(patch, check.id()));
        return arrived.map(check -> wanted).or(() -> recorded);
    }

    private static boolean same(Entries.Check check, Check wanted) {
        return check.state().equals(state(wanted))
                && check.description().equals(description(wanted))
                && (check.targetUrl().equals(wanted.url()) || check.targetUrl().isEmpty());
    }

    private static String state(Check check) {
        return switch (check.state()) {
            case PENDING -> "pending";
            case SUCCESS -> "success";
            case WARNING -> "warning";
            case FAILED -> "fail";
        };
    }

    /** Without one the page of the patch shows no link. */
    private static String description(Check check) {
        String text = check.description().isBlank() ? CONTEXT : check.description();
        return text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1)) + "…";
    }

    /** Patchwork takes no host without a dot, but for localhost. */
    private static boolean linkable(String url) {
        try {
            String host = Optional.ofNullable(URI.create(url).getHost()).orElse("");
            return url.length() <= LONGEST_URL
                    && (host.contains(".") || host.equals("localhost") || host.startsWith("["));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
