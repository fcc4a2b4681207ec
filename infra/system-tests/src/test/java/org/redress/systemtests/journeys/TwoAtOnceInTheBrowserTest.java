package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.events.Actor;
import org.redress.events.Audience;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Reporter;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

/** Two people at the same case, each in a Chromium of their own: presence, what changed, drafts, the bell, what one missed. */
class TwoAtOnceInTheBrowserTest {
    private static final Path CHROMIUM = Path.of(System.getProperty("redress.chromium", "/usr/bin/chromium"));

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        done("boss", opening());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    @AfterEach
    void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @Test
    void each_sees_that_the_other_is_there_and_writes_and_what_they_did() {
        Page agent = visit("agent", "en");
        agent.navigate(address("/cases/c1"));
        agent.waitForSelector(".bar");
        Page supervisor = visit("supervisor", "zh-CN");
        supervisor.navigate(address("/cases/c1"));

        agent.waitForSelector("#people:has-text('has this case open')");
        supervisor.waitForSelector("#people:has-text('也在查看此案件')");
        agent.click("[data-action=respond]");
        supervisor.waitForSelector("#people:has-text('正在填写表单')");

        done("somebody", new CaseCommand.AddNote(Audience.INTERNAL, "news for both"));
        agent.waitForSelector("#news:visible #news-what:has-text('news for both')");
        supervisor.waitForSelector("#news:visible #news-what:has-text('news for both')");

        supervisor.context().close();
        agent.waitForSelector(
                "#people .is-nobody", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Test
    void what_one_types_is_kept_and_is_there_on_another_machine() {
        Page office = visit("agent", "en");
        office.navigate(address("/cases/c1/actions/respond"));
        office.fill("#f-text", "Dear Ms Wang, we");
        office.waitForSelector(".draft-state:has-text('Draft kept at')");
        office.close();

        Page home = visit("agent", "en");
        home.navigate(address("/desk"));
        home.waitForSelector(".draft-list a:has-text('Reply to the customer')");
        home.click(".draft-list a");
        assertThat(home.inputValue("#f-text")).isEqualTo("Dear Ms Wang, we");
        home.click("text=Throw it away");
        home.waitForSelector(".bar");
        home.navigate(address("/cases/c1/actions/respond"));
        assertThat(home.inputValue("#f-text")).isEmpty();
    }

    @Test
    void the_bell_rings_while_the_page_is_open_and_the_desk_tells_what_one_missed() {
        Page agent = visit("agent", "en");
        agent.navigate(address("/desk"));
        agent.waitForLoadState();
        agent.waitForResponse("**/desk/away", () -> agent.reload());
        done("boss", new CaseCommand.AssignCase(agentId(), null, null));

        agent.waitForSelector(".bell-tally:has-text('1')");
        agent.click(".bell");
        agent.waitForSelector(".notice-list .is-fresh:has-text('Assigned')");
        agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have read them"))
                .click();
        agent.waitForSelector(".notice-list");
        assertThat(agent.locator(".is-fresh").count()).isZero();

        agent.navigate(address("/desk"));
        agent.waitForSelector(".away summary:has-text('1 case moved since')");
        agent.click(".away summary");
        agent.click("text=I have looked through it");
        agent.waitForURL("**/desk");
        agent.waitForResponse("**/desk/away", () -> agent.reload());
        assertThat(agent.locator(".away").count()).isZero();
    }

    private Page visit(String login, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language));
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        Staffed.logIn(page, server.port(), login);
        return page;
    }

    private String agentId() {
        return server.installation().staffing().book().all(Installation.TENANT).stream()
                .filter(member -> member.login().equals("agent"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private void done(String actor, CaseCommand command) {
        UUID id = UUID.randomUUID();
        Answer answer = server.installation()
                .desk()
                .handle(new Asked(
                        Installation.TENANT, "c1", command, id, Actor.of(actor), "ui", null, null, id, null, null));
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        server.installation().catchUp();
    }

    private static CaseCommand opening() {
        return new CaseCommand.OpenCase(
                CaseKind.COMPLAINT,
                null,
                null,
                "A",
                null,
                "PHONE",
                Reporter.UNKNOWN,
                "Door cracked",
                "The door cracked",
                null,
                null,
                Map.of());
    }
}
