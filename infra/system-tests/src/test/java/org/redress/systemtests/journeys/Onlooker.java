package org.redress.systemtests.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.redress.systemtests.access.Staffed;

/** A real browser before a running server, which writes down what a page complains of. */
final class Onlooker implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getProperty("redress.chromium", "/usr/bin/chromium"));
    private static final int WAIT_MS = 15_000;
    private final Playwright playwright;
    private final Browser browser;
    private final int port;

    Onlooker(int port) {
        this.port = port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    /** How somebody looks at the pages. */
    record Eyes(String language, int width, ColorScheme scheme) {
        private static final int HEIGHT = 900;

        private Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(width, HEIGHT)
                    .setColorScheme(scheme);
        }
    }

    /** Hands over a page of somebody logged in, or of nobody, and the list of complaints that grows while it is used. */
    void visit(Eyes eyes, String login, BiConsumer<Page, List<String>> visitor) {
        try (BrowserContext context = browser.newContext(eyes.options())) {
            context.setDefaultTimeout(WAIT_MS);
            Page page = context.newPage();
            List<String> complaints = listening(page);
            if (!login.isEmpty()) {
                Staffed.logIn(page, port, login);
            }
            visitor.accept(page, complaints);
        }
    }

    /** A violated content security policy is such an error too. */
    private static List<String> listening(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onPageError(error -> complaints.add(page.url() + " threw " + error));
        page.onDialog(dialog -> {
            complaints.add(page.url() + " opened a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.location().contains(WordyCase.NOT_KEPT)) {
                complaints.add(page.url() + " complained: " + message.text() + " at " + message.location());
            }
        });
        return complaints;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
