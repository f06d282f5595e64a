package dev.candor.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer sees of the demo in a real browser: real reports, whole and accessible. */
@ExtendWith(NeedsBrowser.class)
class DemoWindowIT {
    private static final String MACHINE = "/submissions/demo/demo/machine/";
    private static final int MOST_BYTES = 200_000;
    private static final List<String> PAGES = List.of(
            "/",
            "/?verdict=fail&label=AI%3A%20asked&q=error",
            "/?limit=0",
            MACHINE + 101,
            MACHINE + 102,
            MACHINE + 103,
            MACHINE + 104,
            MACHINE + 999,
            "/submissions/list/qemu-devel/501",
            "/stats",
            "/no/such/page");

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static Demo demo;

    private Reader reader;

    @BeforeAll
    static void start() throws Exception {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        demo = Demo.start(folder);
    }

    @BeforeEach
    void sitDown() {
        reader = new Reader(browser, demo.url());
    }

    @AfterAll
    static void stop() {
        if (demo != null) {
            demo.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aRowOpensTheReportThatTellsWhy() {
        Page page = reader.open("/");
        page.locator(".list .what a", text("Bar DMA engine")).click();
        assertThat(page.locator("h1")).hasText("hw/misc: add a model of the Bar DMA engine");
        assertThat(page.locator("section.verdict .badge")).hasText("maintainer");
        assertThat(page.locator(".tree")).containsText("prior-agreement");
        assertThat(page.locator(".patch .kinds")).isVisible();
        assertThat(page.locator("#rerun + p + pre")).containsText("candor check --policy qemu-proposed");
        assertThat(reader.amiss()).isEmpty();
    }

    @Test
    void whatIsSaidLeadsToThePatchItIsSaidOf() {
        Page page = reader.open(MACHINE + 103);
        Locator patch = page.locator("#patch-1");
        page.locator(".point a", text("patch 1")).first().click();
        assertThat(page).hasURL(demo.url() + MACHINE + "103#patch-1");
        assertThat(patch).isInViewport();
        assertThat(reader.amiss()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", MACHINE + 104, "/stats"})
    void theSchemeIsTheReaders(String path) {
        Page page = reader.open(path);
        String paper = "getComputedStyle(document.body).backgroundColor";
        Object light = page.evaluate(paper);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(paper)).isNotEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void pagesFitAndAreAccessible(int width, ColorScheme scheme) {
        PAGES.forEach(path -> reader.inspect(path, width, scheme));
    }

    /** {@code -Dpictures=src/main/doc}: those that the README shows. */
    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = ".+")
    void drawsThePicturesOfTheReadme() throws IOException {
        picture("window.png", "/", 720);
        picture("report.png", MACHINE + 104, 850);
    }

    private void picture(String name, String path, int height) throws IOException {
        Path file = Path.of(System.getProperty("pictures", ""), name);
        Page page = reader.open(path);
        page.setViewportSize(1280, height);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as("bytes of " + name).isLessThan(MOST_BYTES);
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
