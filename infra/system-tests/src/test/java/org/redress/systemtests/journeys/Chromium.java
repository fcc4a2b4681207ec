package org.redress.systemtests.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

/** A real Chromium before one server, which is the caller's to close. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getProperty("redress.chromium", "/usr/bin/chromium"));

    private final StandaloneServer server;
    private final Playwright playwright;
    private final Browser browser;

    Chromium(StandaloneServer server) {
        this.server = server;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }

    /** As it stands on a desk. */
    static NewContextOptions screen(String language) {
        return new NewContextOptions().setLocale(language).setViewportSize(1366, 900);
    }

    /** Logged in; answers with what the pages complained of. */
    List<String> visit(String login, NewContextOptions screen, Consumer<Page> visitor) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext(screen)) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !isLeftBehind(message.text())) {
                    complaints.add(message.text());
                }
            });
            Staffed.logIn(page, server.port(), login);
            visitor.accept(page);
        }
        return complaints;
    }

    /** Logged in, apart from everybody else, until its context is closed. */
    Page staying(String login, String language) {
        Page page = browser.newContext(screen(language)).newPage();
        Staffed.logIn(page, server.port(), login);
        return page;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Whoever leaves a page takes back what it was still asking for; a failed answer is told of by other events. */
    private static boolean isLeftBehind(String message) {
        return message.startsWith("htmx:sendAbort") || message.startsWith("htmx:afterRequest");
    }
}
