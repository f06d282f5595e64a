package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Early;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.forge.Look;
import dev.candor.forge.Questions;
import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.FileChange;
import dev.candor.inbox.Letter;
import dev.candor.inbox.Letter.Kind;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.SeriesNews;
import dev.candor.patchwork.Entries.Person;
import dev.candor.patchwork.Entries.WholeMail;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.submission.Account;
import dev.candor.submission.Company;
import dev.candor.submission.Digest;
import dev.candor.submission.Snapshot;
import dev.candor.submission.Surface;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one series whole: itself and its mbox are two requests, a cover letter is a third. What is more costs more only
 * where it is there: replies that may have got into a text, a check whose fate is not known.
 */
final class Reading {
    private static final Json.Reader<WholeSeries> SERIES = Json.one(WholeSeries.class);
    private static final Json.Reader<WholeMail> COVER = Json.one(WholeMail.class);

    /** Some servers tell that a series is complete a moment before it is. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Duration NO_MOMENT = Duration.ofMinutes(2);

    private final PatchworkSettings settings;
    private final Api api;
    private final Site site;
    private final Mailbag mailbag;
    private final Texts texts;
    private final Standing standing;
    private final Talk talk;
    private final Pedigree pedigree;
    private final InstantSource clock;

    Reading(
            PatchworkSettings settings,
            Api api,
            Site site,
            Mailbag mailbag,
            Texts texts,
            Standing standing,
            Talk talk,
            Pedigree pedigree,
            InstantSource clock) {
        this.settings = settings;
        this.api = api;
        this.site = site;
        this.mailbag = mailbag;
        this.texts = texts;
        this.standing = standing;
        this.talk = talk;
        this.pedigree = pedigree;
        this.clock = clock;
    }

    /**
     * @throws Early when more of it is on its way
     * @throws Refused when it is not of the project served
     */
    Snapshot read(Look look) {
        if (!look.id().project().equals(settings.project())) {
            throw new Refused(look.id() + ": the project is not the one served");
        }
        long number = look.id().number();
        WholeSeries series = api.one(Ask.get(Call.SERIES, site.path("series/" + number + "/")), SERIES);
        if (series.project()
                .filter(project -> !project.linkName().equals(site.project()))
                .isPresent()) {
            throw new Refused(look.id() + ": that series is of another project");
        }
        SeriesNews news = mailbag.news(number);
        arrived(series, news);
        note(series);
        return series.patches().isEmpty() ? nothing(look, series) : whole(look, series, news);
    }

    /** What is not complete is waited for, but not for ever. */
    private void arrived(WholeSeries series, SeriesNews news) {
        Instant now = clock.instant();
        Duration left = Duration.between(now, news.heard().plus(settings.giveUpAfter()));
        if (series.receivedAll() || left.isNegative() || left.isZero()) {
            return;
        }
        Duration said =
                news.completed().map(then -> Duration.between(then, now)).orElse(NO_MOMENT);
        Duration wait = said.compareTo(NO_MOMENT) < 0 ? longer(SOON, said) : left;
        throw new Early(arrivedOf(series), wait.compareTo(left) < 0 ? wait : left);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String arrivedOf(WholeSeries series) {
        return series.receivedTotal() + " of " + series.total() + " patches arrived";
    }

    private void note(WholeSeries series) {
        mailbag.belong(
                Kind.PATCH, series.patches().stream().map(Entries.Mail::id).toList(), series.id());
        mailbag.belong(
                Kind.COVER, series.coverLetter().stream().map(Entries.Mail::id).toList(), series.id());
    }

    private Snapshot nothing(Look look, WholeSeries series) {
        return snapshot(look, series, "", List.of(), List.of(), Surface.none(), false);
    }

    private Snapshot whole(Look look, WholeSeries series, SeriesNews news) {
        Texts.Read read = texts.of(series, news);
        List<Letter> letters = mailbag.letters(series.id());
        Optional<WholeMail> cover = series.coverLetter()
                .map(mail -> api.one(Ask.get(Call.COVER, site.path("covers/" + mail.id() + "/")), COVER));
        List<Posted> posted = Posted.of(series, read.texts());
        List<Fault> faults = new ArrayList<>(read.faults());
        posted.forEach(patch -> faults.addAll(patch.faults()));
        if (!series.receivedAll()) {
            faults.add(Fault.of(arrivedOf(series)));
        }
        Surface surface = standing.surface(look, series, posted, letters);
        pedigree.tell(look.id(), series, cover, posted);
        Snapshot told = snapshot(
                look, series, cover.map(WholeMail::content).orElse(""), posted, faults, surface, !posted.isEmpty());
        Questions asked = look.talk().apply(told);
        return asked.any() ? heard(told, asked, series, letters) : told;
    }

    /** When it came is not told: the dates of mails are their senders', and nobody can answer what is not there yet. */
    private Snapshot heard(Snapshot told, Questions asked, WholeSeries series, List<Letter> letters) {
        Company company = new Company(Set.of(), List.of(), Optional.empty());
        return told.with(told.owners(), asked.comments() ? talk.about(series, letters) : List.of(), company);
    }

    private Snapshot snapshot(
            Look look,
            WholeSeries series,
            String description,
            List<Posted> posted,
            List<Fault> faults,
            Surface surface,
            boolean open) {
        return new Snapshot(
                look.id(),
                title(series),
                description,
                series.submitter().map(Person::account).orElse(new Account("", "", "")),
                settings.url().replaceAll("/+$", "") + "/project/" + site.project() + "/list/?series=" + series.id(),
                head(series),
                "",
                "",
                open,
                posted.stream().flatMap(mail -> mail.patches().stream()).toList(),
                diff(posted),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                surface,
                faults);
    }

    private static String title(WholeSeries series) {
        return series.name().isEmpty()
                ? series.patches().stream().findFirst().map(Entries.Mail::name).orElse("(no name)")
                : series.name();
    }

    /** A patch that comes later makes it another thing to judge. */
    private static String head(WholeSeries series) {
        String ids = series.patches().stream()
                .map(Entries.Mail::id)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return "v" + series.version() + "-"
                + Digest.of(ids).substring("sha256:".length()).substring(0, 12);
    }

    private static Diff diff(List<Posted> posted) {
        List<FileChange> files = new ArrayList<>();
        posted.stream()
                .flatMap(mail -> mail.patches().stream())
                .forEach(patch -> files.addAll(patch.diff().orElse(Diff.EMPTY).files()));
        return new Diff(files, List.of());
    }
}
