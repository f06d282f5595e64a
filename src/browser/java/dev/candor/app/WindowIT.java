package dev.candor.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.candor.database.Database;
import dev.candor.gitlab.FakeGitLab;
import dev.candor.ledger.Harvest;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The maintainers' window in a real browser, served by the built jar. */
@ExtendWith(NeedsBrowser.class)
class WindowIT {
    private static final int SUBMISSIONS = 400;

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static FakeGitLab gitlab;
    private static BuiltJar bot;

    private Reader reader;

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

    @BeforeEach
    void sitDown() {
        reader = new Reader(browser, bot.url());
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
        Page page = reader.open("/");
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
        assertThat(reader.amiss()).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        Page page = reader.open("/");
        Locator first = page.locator(".list .what a").first();
        String newest = first.getAttribute("href");
        page.locator("#older").click();
        assertThat(page).hasURL(Pattern.compile("cursor="));
        assertThat(first).not().hasAttribute("href", newest);
        page.locator("#newest").click();
        assertThat(first).hasAttribute("href", newest);
        assertThat(reader.amiss()).isEmpty();
    }

    @Test
    void aRowOpensItsReport() {
        Page page = reader.open("/");
        Locator row = page.locator(".list .what a").first();
        String title = row.textContent();
        row.click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("section.verdict")).isVisible();
        assertThat(reader.amiss()).isEmpty();
    }

    @Test
    void everythingGoesWithoutScript() {
        Page page = reader.withoutScript("/");
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
        Page page = reader.open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        Locator verdict = page.locator("#view .group a", text("fail")).last();
        String id = verdict.getAttribute("id");
        verdict.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#" + id)).hasAttribute("aria-current", "true");
        assertThat(page.locator("#" + id)).isFocused();
        assertThat(reader.amiss()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "768, LIGHT", "1280, LIGHT", "1280, DARK"})
    void pagesFitAndAreAccessible(int width, ColorScheme scheme) {
        List.of("/", "/?verdict=fail", "/?q=nothing-like-this", "/stats", "/stats?label=AI%3A%20code")
                .forEach(path -> reader.inspect(path, width, scheme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?label=AI%3A%20code", "/stats"})
    void nothingIsLoadedFromElsewhere(String path) {
        reader.open(path);
        assertThat(reader.amiss()).isEmpty();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
