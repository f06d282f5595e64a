package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Somebody who looks at our pages, with a browser's cookies.
 *
 * @param url of the bot
 */
record Visitor(String url, HttpClient browser) {
    private static final Pattern REDIRECT = Pattern.compile("[?&](state|redirect_uri)=([^&]+)");

    static Visitor of(BuiltJar bot) {
        return new Visitor(
                bot.url(),
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build());
    }

    /** The options under which the bot sends people to log in to a provider that tests have. */
    static String login(String issuer, String who) {
        return """
                -Dcandor.web.login.url=%s
                -Dcandor.web.login.client-id=candor
                -Dcandor.web.login.client-secret=a-secret-of-the-application
                -Dcandor.web.login.%s
                """.formatted(issuer, who);
    }

    /** Walks the way a browser is sent; the page at its end. */
    String logIn(String issuer) throws Exception {
        String asked = location(get("/login"));
        assertThat(asked).startsWith(issuer).contains("code_challenge_method=S256");
        StringBuilder said = new StringBuilder();
        REDIRECT.matcher(asked)
                .results()
                .forEach(part -> said.append(part.group().replace('?', '&')));
        String provided = issuer.substring(0, issuer.indexOf("/auth/")) + "/login?" + said.substring(1);
        HttpResponse<String> step = fetch(location(fetch(provided)));
        while (step.statusCode() / 100 == 3) {
            step = fetch(URI.create(url + "/login").resolve(location(step)).toString());
        }
        return step.body();
    }

    HttpResponse<String> get(String path, String... authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        for (String header : authorization) {
            request.header("Authorization", header);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .POST(BodyPublishers.noBody())
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> fetch(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + ": " + answer.body()));
    }

    static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
