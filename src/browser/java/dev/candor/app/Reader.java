package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at a browser who looks at the pages of one bot, and remembers what a page did that it should not. */
final class Reader {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int HEIGHT = 800;

    private final Browser browser;
    private final String url;
    private final List<String> amiss = new CopyOnWriteArrayList<>();

    Reader(Browser browser, String url) {
        this.browser = browser;
        this.url = url;
    }

    Page open(String path) {
        return open(path, 1280, ColorScheme.LIGHT);
    }

    Page open(String path, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme));
        Page page = context.newPage();
        page.onConsoleMessage(message -> amiss.add(message.type() + ": " + message.text()));
        page.onPageError(amiss::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(url + "/")) {
                amiss.add("a request to " + request.url());
            }
        });
        page.navigate(url + path);
        return page;
    }

    Page withoutScript(String path) {
        Page page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(url + path);
        return page;
    }

    /** Errors and requests to elsewhere. */
    List<String> amiss() {
        return amiss;
    }

    /** Looks at a page with everything unfolded: nothing is cut off, and axe finds nothing. Keeps a picture of it. */
    void inspect(String path, int width, ColorScheme scheme) {
        Page page = open(path, width, scheme);
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        String name = "%s-%d-%s"
                .formatted(path.replaceAll("[^a-z0-9]+", "-"), width, scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("window" + name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s at %d: nothing is cut off", path, width)
                .isEqualTo(width);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("%s at %d, %s", path, width, scheme)
                .isEmpty();
        page.context().close();
    }
}
