package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

/** A server with its demo accounts, and an agent before it with a real Chromium. */
final class DeskBrowser implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\\d{8,}");
    private final StandaloneServer server;
    private final Chromium chromium;

    DeskBrowser(Path data) {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        chromium = new Chromium(server);
    }

    /** Fails when a page complained of anything. */
    void visit(String language, boolean script, Consumer<Page> visitor) {
        assertThat(chromium.visit("agent", Chromium.screen(language).setJavaScriptEnabled(script), visitor))
                .isEmpty();
    }

    String address(String path) {
        return chromium.address(path);
    }

    /** With the mouse; the number of the new case. */
    String opened(Page page, String title) {
        page.navigate(address("/cases/new"));
        page.check("#f-kind-0");
        page.fill("#f-title", title);
        page.click("button:has-text('Open the case')");
        return number(page);
    }

    /** Without a mouse, from wherever one is; the number of the new case. */
    static String openedByKeys(Page page, String caller, String title) {
        page.keyboard().press("n");
        page.waitForURL("**/cases/new");
        page.keyboard().press("Space");
        page.waitForResponse(
                answer -> answer.url().endsWith("/cases/new"),
                () -> page.keyboard().press("ArrowDown"));
        tabTo(page, "f-reporterName");
        page.keyboard().insertText(caller);
        tabTo(page, "f-title");
        page.keyboard().insertText(title);
        page.keyboard().press("Control+Enter");
        return number(page);
    }

    private static String number(Page page) {
        page.waitForURL("**/receipt");
        Matcher number = NUMBER.matcher(page.locator("h1").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    /** Opens an action, types into its field and sends, all by keys; the history says it then. */
    static void act(Page page, String action, String field, String text) {
        page.waitForSelector(".bar");
        tabTo(page, action);
        page.keyboard().press("Enter");
        page.waitForSelector("#act :focus");
        if (!Boolean.TRUE.equals(page.evaluate("id => document.activeElement.id === id", field))) {
            tabTo(page, field);
        }
        page.keyboard().insertText(text);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".history :text('" + text + "')");
    }

    /** As somebody without a mouse gets there: to the element of this id or these words. */
    static void tabTo(Page page, String wanted) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate(
                    "wanted => { const at = document.activeElement; return at.id === wanted || at.innerText?.trim() === wanted;"
                            + " }",
                    wanted);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement.matches('details.menu > summary')"))) {
                page.keyboard().press("Enter");
            }
        }
        throw new AssertionError("no way by keyboard to " + wanted);
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
