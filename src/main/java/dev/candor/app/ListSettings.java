package dev.candor.app;

import dev.candor.patchwork.MailSettings;
import dev.candor.patchwork.PatchworkSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what is configured for a Patchwork into values. */
final class ListSettings {
    private final String prefix;
    private final Complaints complaints;

    private ListSettings(String name, Complaints complaints) {
        this.prefix = "candor.patchwork." + name + ".";
        this.complaints = complaints;
    }

    static PatchworkSettings of(String name, Settings.Patchwork read, Complaints complaints) {
        return new ListSettings(name, complaints).read(name, read);
    }

    private PatchworkSettings read(String name, Settings.Patchwork read) {
        int before = complaints.found().size();
        var settings = new PatchworkSettings(
                name,
                complaints.required(prefix + "url", read.url()),
                read.token(),
                complaints.required(prefix + "project", read.project()),
                time("poll-every", read.pollEvery(), Duration.ofSeconds(30)),
                time("overlap", read.overlap(), Duration.ofMinutes(5)),
                time("give-up-after", read.giveUpAfter(), Duration.ofMinutes(30)),
                read.pushToken(),
                read.bundle(),
                read.authservId(),
                read.policy(),
                read.maintainers().map(file -> complaints.file(prefix + "maintainers", file)),
                read.dryRun().map(text -> complaints.flag(prefix + "dry-run", text)),
                mail(read.mail()));
        if (complaints.found().size() == before) {
            settings.complaints().forEach(complaints::add);
        }
        return settings;
    }

    private Duration time(String key, String text, Duration otherwise) {
        return complaints.duration(prefix + key, text, otherwise);
    }

    private Optional<MailSettings> mail(Settings.Mail read) {
        String mail = prefix + "mail.";
        if (!complaints.flag(mail + "enabled", read.enabled())) {
            return Optional.empty();
        }
        return Optional.of(new MailSettings(
                complaints.required(mail + "from", read.from()),
                Configured.split(read.to()),
                Configured.split(read.cc()),
                complaints.required(mail + "smtp-host", read.smtpHost()),
                complaints.number(mail + "smtp-port", read.smtpPort()),
                tls(mail + "smtp-tls", read.smtpTls()),
                read.smtpUser(),
                read.smtpPassword(),
                complaints.flag(mail + "hint-ignore", read.hintIgnore())));
    }

    private MailSettings.Tls tls(String key, String text) {
        return Arrays.stream(MailSettings.Tls.values())
                .filter(tls -> word(tls).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    complaints.add("%s: read '%s', expected one of %s"
                            .formatted(
                                    key,
                                    text,
                                    Arrays.stream(MailSettings.Tls.values())
                                            .map(ListSettings::word)
                                            .collect(Collectors.joining(", "))));
                    return MailSettings.Tls.OFFERED;
                });
    }

    private static String word(MailSettings.Tls tls) {
        return tls.name().toLowerCase(Locale.ROOT);
    }
}
