package dev.candor.app;

import dev.candor.door.Hidden;
import dev.candor.door.Privacy;
import dev.candor.door.Provider;
import dev.candor.door.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads from the configuration what is private and who may see it. */
final class Secrecy {
    private static final String LOGIN = "candor.web.login.";
    private static final int SHORTEST = 20;

    private final Complaints complaints;

    private Secrecy(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @param url the bot's own */
    static Privacy read(
            Map<String, Settings.GitLab> gitlabs,
            Map<String, Settings.Patchwork> lists,
            Settings.Web web,
            String url,
            Complaints complaints) {
        var secrecy = new Secrecy(complaints);
        Map<String, Hidden> hidden = new TreeMap<>();
        gitlabs.forEach((name, gitlab) -> gitlab.hidden()
                .flatMap(text -> secrecy.hidden(
                        "candor.gitlab." + name,
                        text,
                        Configured.split(gitlab.projects().orElse(List.of()))))
                .ifPresent(some -> hidden.put(name, some)));
        lists.forEach((name, list) -> list.hidden()
                .filter(text -> complaints.flag("candor.patchwork." + name + ".private", text))
                .ifPresent(all -> hidden.put(name, Hidden.ALL)));
        return new Privacy(hidden, web.readToken().map(secrecy::token), secrecy.provider(web.login(), url));
    }

    /** A name that is none of the projects would leave open what somebody meant to close. */
    private Optional<Hidden> hidden(String forge, String text, List<String> projects) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true") ? Optional.of(Hidden.ALL) : Optional.empty();
        }
        List<String> some = Configured.split(Optional.of(text));
        some.stream()
                .filter(project -> projects.stream().noneMatch(project::equalsIgnoreCase))
                .forEach(stranger -> complaints.add(
                        "%s.private: read '%s', expected true, false, or some of what stands in %s.projects"
                                .formatted(forge, stranger, forge)));
        return Optional.of(Hidden.of(some));
    }

    private Token token(String secret) {
        if (secret.length() < SHORTEST) {
            complaints.add("candor.web.read-token: read %d characters, expected at least %d that nobody guesses"
                    .formatted(secret.length(), SHORTEST));
        }
        return new Token(secret);
    }

    private Optional<Provider> provider(Settings.Login login, String url) {
        if (login.url().isEmpty()) {
            without(login);
            return Optional.empty();
        }
        List<String> groups = Configured.split(login.groups());
        List<String> users = Configured.split(login.users());
        if (groups.isEmpty() && users.isEmpty()) {
            complaints.add(LOGIN + "groups: read nothing, and neither " + LOGIN + "users; expected who may see what is"
                    + " private, for everybody can make an account somewhere");
        }
        return Optional.of(new Provider(
                complaints.webAddress(LOGIN + "url", login.url().get()),
                complaints.required(LOGIN + "client-id", login.clientId()),
                complaints.required(LOGIN + "client-secret", login.clientSecret()),
                url.startsWith("https:"),
                groups,
                users));
    }

    private void without(Settings.Login login) {
        boolean more = login.clientId().isPresent()
                || login.clientSecret().isPresent()
                || login.groups().isPresent()
                || login.users().isPresent();
        if (more) {
            complaints.required(LOGIN + "url", Optional.empty());
        }
    }
}
