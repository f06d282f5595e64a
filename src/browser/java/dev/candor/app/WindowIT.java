package dev.candor.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.candor.database.Database;
import dev.candor.gitlab.FakeGitLab;
import dev.candor.ledger.Harvest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The maintainers' window in a real browser, served by the built jar. */
class WindowIT {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int SUBMISSIONS = 400;

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static FakeGitLab gitlab;
    private static BuiltJar bot;

    /** What a page did that it should not. */
    private final List<String> amiss = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        try (Database database = Database.embedded(folder.resolve("data"))) {
            Harvest.bring(database.jdbi(), SUBMISSIONS);
        }
        gitlab = FakeGitLab.start();
        gitlab.project(7, "demo/demo");
        bot = BuiltJar.serving(gitlab, folder);
    }

    @AfterAll
    static void stop() {
        if (bot != null) {
            bot.kill();
            gitlab.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aClickFiltersWithoutLoadingThePageAnew() {
        Page page = open("/");
        page.evaluate("window.stays = true");
        Locator label = page.locator("#view .group a", text("AI: code")).first();
        String count = label.locator(".count").textContent();
        label.click();

        assertThat(page).hasURL(bot.url() + "/?label=AI%3A%20code");
        assertThat(page.locator(".total")).hasText(count + " match");
        assertThat(page.locator("#told")).hasText(count + " submissions");
        assertThat(page).hasTitle(Pattern.compile(count + " submissions: AI: code"));
        assertThat(page.locator(".list tbody tr")).hasCount(Integer.min(50, Integer.parseInt(count)));
        assertThat(page.evaluate("window.stays")).isEqualTo(true);

        page.locator("#chip-label").click();
        assertThat(page).hasURL(bot.url() + "/");
        page.goBack();
        assertThat(page.locator("#chip-label")).isVisible();
        assertThat(amiss).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        Page page = open("/");
        Locator first = page.locator(".list .what a").first();
        String newest = first.getAttribute("href");
        page.locator("#older").click();
        assertThat(page).hasURL(Pattern.compile("cursor="));
        assertThat(first).not().hasAttribute("href", newest);
        page.locator("#newest").click();
        assertThat(first).hasAttribute("href", newest);
        assertThat(amiss).isEmpty();
    }

    @Test
    void aRowOpensItsReport() {
        Page page = open("/");
        Locator row = page.locator(".list .what a").first();
        String title = row.textContent();
        row.click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("section.verdict")).isVisible();
        assertThat(amiss).isEmpty();
    }

    @Test
    void everythingGoesWithoutScript() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        Page page = browser.newContext(options).newPage();
        page.navigate(bot.url() + "/");
        page.locator("#view .group a", text("author")).first().click();
        assertThat(page).hasURL(bot.url() + "/?waiting=author");
        page.locator("#q").fill("leak");
        page.locator("#go").click();
        assertThat(page).hasURL(bot.url() + "/?waiting=author&q=leak");
        assertThat(page.locator("#chip-q")).isVisible();
        page.locator("#chip-all").click();
        assertThat(page).hasURL(bot.url() + "/");
        assertThat(page.locator(".total")).hasText(SUBMISSIONS + " in all");
    }

    @Test
    void theKeyboardReachesAllAndStaysWhereItWas() {
        Page page = open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        Locator verdict = page.locator("#view .group a", text("fail")).last();
        String id = verdict.getAttribute("id");
        verdict.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#" + id)).hasAttribute("aria-current", "true");
        assertThat(page.locator("#" + id)).isFocused();
        assertThat(amiss).isEmpty();
    }

    @Test
    void theSchemeIsTheReaders() {
        Page page = open("/");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Object light = page.evaluate("getComputedStyle(document.body).backgroundColor");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "768, LIGHT", "1280, LIGHT", "1280, DARK"})
    void pagesFitAndAreAccessible(int width, ColorScheme scheme) {
        for (String path : List.of("/", "/?verdict=fail", "/?q=nothing-like-this", "/submissions/gitlab/qemu/qemu/0")) {
            Page page = open(path, width, scheme);
            picture(page, path, width, scheme);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d: nothing is cut off", path, width)
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("%s at %d, %s", path, width, scheme)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?label=AI%3A%20code"})
    void nothingIsLoadedFromElsewhere(String path) {
        open(path);
        assertThat(amiss).isEmpty();
    }

    private Page open(String path) {
        return open(path, 1280, ColorScheme.LIGHT);
    }

    private Page open(String path, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        Page page = context.newPage();
        page.onConsoleMessage(message -> amiss.add(message.type() + ": " + message.text()));
        page.onPageError(amiss::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(bot.url() + "/")) {
                amiss.add("a request to " + request.url());
            }
        });
        page.navigate(bot.url() + path);
        return page;
    }

    private static void picture(Page page, String path, int width, ColorScheme scheme) {
        String name = path.replaceAll("[^a-z0-9]+", "-") + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("window" + name + ".png")));
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
