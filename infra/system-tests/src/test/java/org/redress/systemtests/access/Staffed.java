package org.redress.systemtests.access;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.infra.time.Now;
import org.redress.standalone.accounts.DemoAccounts;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;

/** An installation with one account for each role, as a demonstration has them: agent, supervisor, auditor, admin. */
public final class Staffed {
    private Staffed() {}

    public static Installation open(Path data) {
        try {
            Files.writeString(Files.createDirectories(data).resolve("demo"), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Installation installation = Installation.open(DataDirectory.open(data), Now.system());
        if (installation.staffing().book().all(Installation.TENANT).isEmpty()) {
            DemoAccounts.greeting(installation);
        }
        return installation;
    }

    /** Logs a browser in; it is at the first room open to this login afterwards. */
    public static void logIn(Page page, int port, String login) {
        page.navigate("http://127.0.0.1:" + port + "/login");
        page.fill("#login", login);
        page.fill("#password", DemoAccounts.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
