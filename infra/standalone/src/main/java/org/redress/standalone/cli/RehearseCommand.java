package org.redress.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.redress.infra.time.Now;
import org.redress.standalone.accounts.DemoAccounts;
import org.redress.standalone.demo.DemoData;
import org.redress.standalone.installation.CustomerLookups;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/** Starts once, is looked at and ends, in a directory of its own: what Java learns meanwhile makes later starts quick. */
@Command(
        name = "rehearse",
        hidden = true,
        description = {"Starts and ends once, so that later starts are quick.", "预演一次启动，以加快之后的启动。"})
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> LOOKED_AT = List.of("/health/ready", "/login", "/desk", "/api/v1/status");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("redress-rehearsal");
        try {
            DataDirectory data = DataDirectory.open(directory);
            data.clearDemo();
            Installation installation = Installation.open(data, Now.system());
            DemoData.handIn(
                    installation.desk(),
                    CustomerLookups.desk(installation),
                    installation.now().instant());
            installation.catchUp();
            try (StandaloneServer server = StandaloneServer.start(installation, "127.0.0.1", 0)) {
                DemoAccounts.greeting(installation);
                look(server.port());
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return 0;
    }

    private static void look(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : LOOKED_AT) {
                URI address = URI.create("http://127.0.0.1:" + port + path);
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
