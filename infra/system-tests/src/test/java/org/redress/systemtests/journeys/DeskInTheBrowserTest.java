package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.systemtests.journeys.DeskBrowser.act;
import static org.redress.systemtests.journeys.DeskBrowser.openedByKeys;
import static org.redress.systemtests.journeys.DeskBrowser.tabTo;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent's case from the call to the end, in a real Chromium: with the mouse, with the keyboard alone, and without script. */
class DeskInTheBrowserTest {
    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static DeskBrowser desk;

    @BeforeAll
    static void start() {
        desk = new DeskBrowser(data);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void by_keyboard_alone_in_chinese() {
        desk.visit("zh-CN", true, page -> {
            String number = openedByKeys(page, "王女士", "柜门开裂");
            assertThat(page.locator("#receipt").innerText()).contains("您的案件编号是", "首次响应");
            openedByKeys(page, "王女士", "柜门又裂");
            tabTo(page, "查看案件");
            page.keyboard().press("Enter");
            mergedAndUndone(page, number);
            takenAndUndone(page);
            followedUp(page);
            page.waitForSelector(".bar");
            page.keyboard().press("r");
            page.waitForSelector("#f-text:focus");
            page.keyboard().insertText("明天上门");
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".history blockquote:has-text('明天上门')");
            act(page, "办结", "f-text", "已更换柜门");
            page.waitForSelector("[data-action=close]");
            tabTo(page, "结案并记录评价");
            page.keyboard().press("Enter");
            page.waitForSelector("#f-feedback-0:focus");
            page.keyboard().press("Space");
            page.keyboard().press("Control+Enter");
            page.waitForSelector("h1 .state:has-text('已结案')");
        });
    }

    private static void mergedAndUndone(Page page, String number) {
        page.waitForSelector(".bar");
        tabTo(page, "并入其他案件");
        page.keyboard().press("Enter");
        page.waitForSelector("#f-other:focus");
        page.keyboard().insertText(number);
        page.keyboard().press("Control+Enter");
        page.waitForSelector("h1 .state:has-text('已合并')");
        assertThat(page.locator(".notice.is-merged a").innerText()).isEqualTo(number);
        act(page, "撤销合并", "f-reason", "不是同一件事");
        page.waitForSelector("h1 .state:has-text('未结')");
    }

    private static void takenAndUndone(Page page) {
        for (String step : new String[] {"由我处理", "撤销：分派", "由我处理"}) {
            page.waitForSelector(".bar");
            tabTo(page, step);
            page.keyboard().press("Enter");
            page.waitForSelector("[role=status]:has-text('已记录')");
        }
    }

    private static void followedUp(Page page) {
        act(page, "登记催办", "f-text", "客户第二次来电");
        page.waitForSelector(".bar");
        tabTo(page, "承诺答复时间");
        page.keyboard().press("Enter");
        page.waitForSelector("#f-within:focus");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".history :text('承诺下次答复时间')");
        act(page, "内部备注", "f-text", "请 @supervisor 看一下");
        assertThat(page.locator(".history").innerText()).contains("提及");
    }

    @Test
    void with_the_mouse_in_english_and_j_k_in_the_queue() {
        desk.visit("en", true, page -> {
            String one = desk.opened(page, "Door cracked");
            String two = desk.opened(page, "Door cracked again");
            page.navigate(desk.address("/desk?queue=unassigned"));
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            page.waitForSelector("#pane .bar");
            merged(page, page.locator("#pane h1").innerText().contains(one) ? two : one);
            page.click("#pane [data-action=take]");
            page.waitForSelector("#pane [role=status]:has-text('Recorded')");
            urgedPromisedAndNamed(page);
            clicked(page, "respond", "We come tomorrow");
            clicked(page, "resolve", "New door");
            page.waitForSelector("#pane [data-action=close]");
            page.click("#pane [data-action=close]");
            page.click("label:has-text('4 – satisfied')");
            page.click("#act button[type=submit]");
            page.waitForSelector("#pane h1 .state:has-text('Closed')");
            page.keyboard().press("Shift+?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
        });
    }

    /** From the menu or the bar, wherever it is offered now. */
    private static void opened(Page page, String action) {
        page.waitForSelector("#pane .bar");
        if (!page.locator("#pane [data-action=" + action + "]").isVisible()) {
            page.click("#pane .menu > summary");
        }
        page.click("#pane [data-action=" + action + "]");
    }

    private static void clicked(Page page, String action, String text) {
        opened(page, action);
        page.fill("#f-text", text);
        page.click("#act button[type=submit]");
        page.waitForSelector("#pane .history blockquote:has-text('" + text + "')");
    }

    private static void merged(Page page, String other) {
        opened(page, "merge");
        page.fill("#f-other", other);
        page.click("#act button[type=submit]");
        page.waitForSelector("#pane h1 .state:has-text('Merged')");
        opened(page, "unmerge");
        page.fill("#f-reason", "Two doors");
        page.click("#act button[type=submit]");
        page.waitForSelector("#pane h1 .state:has-text('Open')");
    }

    private static void urgedPromisedAndNamed(Page page) {
        clicked(page, "urge", "Called for the third time");
        opened(page, "promise");
        page.selectOption("#f-within", "PT2H");
        page.fill("#f-text", "We call back");
        page.click("#act button[type=submit]");
        page.waitForSelector("#pane .case-clocks :text('Promised reply')");
        clicked(page, "note", "@supervisor please look");
        opened(page, "watch");
        page.waitForSelector("#pane [data-action=undo]:has-text('following')");
        page.click("#pane [data-action=undo]");
        page.waitForSelector("#pane [data-action=undo]:has-text('end of following')");
    }

    @Test
    void the_menu_is_walked_with_arrows_and_left_with_escape() {
        desk.visit("en", true, page -> {
            desk.opened(page, "A menu");
            page.click("text=To the case");
            page.waitForSelector(".bar");
            page.focus(".menu > summary");
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("() => document.activeElement.dataset.action"))
                    .isEqualTo("note");
            page.keyboard().press("Escape");
            assertThat(page.locator(".menu[open]").count()).isZero();
            assertThat(page.evaluate("() => document.activeElement.matches('.menu > summary')"))
                    .isEqualTo(true);
        });
    }

    @Test
    void without_script() {
        desk.visit("en", false, page -> {
            desk.opened(page, "No script here");
            page.click("text=To the case");
            page.click("text=What can be done now");
            page.click("[data-action=take]");
            page.click("text=What can be done now");
            page.click("[data-action=respond]");
            page.fill("#f-text", "Heard you");
            page.click("button:has-text('Record the reply')");
            assertThat(page.locator(".history blockquote").allInnerTexts())
                    .anyMatch(text -> text.contains("Heard you"));
        });
    }
}
