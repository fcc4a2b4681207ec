package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Audience;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

/** Two people at the same case, each in a Chromium of their own: presence, what changed, drafts, the bell, what one missed. */
class TwoAtOnceInTheBrowserTest {
    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private Deeds deeds;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @BeforeEach
    void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        deeds = new Deeds(server.installation());
        deeds.done("boss", "c1", Deeds.opening("Door cracked", "The door cracked"));
        chromium = new Chromium(server);
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void each_sees_that_the_other_is_there_and_writes_and_what_they_did() {
        Page agent = chromium.staying("agent", "en");
        agent.navigate(chromium.address("/cases/c1"));
        agent.waitForSelector(".bar");
        Page supervisor = chromium.staying("supervisor", "zh-CN");
        supervisor.navigate(chromium.address("/cases/c1"));

        agent.waitForSelector("#people:has-text('has this case open')");
        supervisor.waitForSelector("#people:has-text('也在查看此案件')");
        agent.click("[data-action=respond]");
        supervisor.waitForSelector("#people:has-text('正在填写表单')");

        deeds.done("somebody", "c1", new CaseCommand.AddNote(Audience.INTERNAL, "news for both"));
        agent.waitForSelector("#news:visible #news-what:has-text('news for both')");
        supervisor.waitForSelector("#news:visible #news-what:has-text('news for both')");

        supervisor.context().close();
        agent.waitForSelector(
                "#people .is-nobody", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Test
    void what_one_types_is_kept_and_is_there_on_another_machine() {
        Page office = chromium.staying("agent", "en");
        office.navigate(chromium.address("/cases/c1/actions/respond"));
        office.fill("#f-text", "Dear Ms Wang, we");
        office.waitForSelector(".draft-state:has-text('Draft kept at')");
        office.close();

        Page home = chromium.staying("agent", "en");
        home.navigate(chromium.address("/desk"));
        home.waitForSelector(".draft-list a:has-text('Reply to the customer')");
        home.click(".draft-list a");
        assertThat(home.inputValue("#f-text")).isEqualTo("Dear Ms Wang, we");
        home.click("text=Throw it away");
        home.waitForSelector(".bar");
        home.navigate(chromium.address("/cases/c1/actions/respond"));
        assertThat(home.inputValue("#f-text")).isEmpty();
    }

    @Test
    void the_bell_rings_while_the_page_is_open_and_the_desk_tells_what_one_missed() {
        Page agent = chromium.staying("agent", "en");
        agent.navigate(chromium.address("/desk"));
        agent.waitForLoadState();
        agent.waitForResponse("**/desk/away", () -> agent.reload());
        deeds.done("boss", "c1", new CaseCommand.AssignCase(deeds.staffId("agent"), null, null));

        agent.waitForSelector(".bell-tally:has-text('1')");
        agent.click(".bell");
        agent.waitForSelector(".notice-list .is-fresh:has-text('Assigned')");
        agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have read them"))
                .click();
        agent.waitForSelector(".notice-list");
        assertThat(agent.locator(".is-fresh").count()).isZero();

        agent.navigate(chromium.address("/desk"));
        agent.waitForSelector(".away summary:has-text('1 case moved since')");
        agent.click(".away summary");
        agent.click("text=I have looked through it");
        agent.waitForURL("**/desk");
        agent.waitForResponse("**/desk/away", () -> agent.reload());
        assertThat(agent.locator(".away").count()).isZero();
    }
}
