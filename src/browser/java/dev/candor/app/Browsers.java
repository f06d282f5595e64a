package dev.candor.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the browser of this machine. */
final class Browsers {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    static boolean found() {
        return path().isPresent();
    }

    /** What is said where there is none. */
    static String missing() {
        return "No browser at %s: install one (apt-get install chromium), or name it with -Dbrowser=/path/to/chromium"
                .formatted(System.getProperty("browser", String.join(", ", PLACES)));
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path().orElseThrow())
                        .setArgs(FLAGS));
    }

    /** One that is named is the only one, so that a slip in its name is noticed. */
    private static Optional<Path> path() {
        return Optional.ofNullable(System.getProperty("browser")).map(List::of).orElse(PLACES).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
