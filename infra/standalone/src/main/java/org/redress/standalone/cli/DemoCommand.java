package org.redress.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redress.infra.time.Now;
import org.redress.standalone.accounts.DemoAccounts;
import org.redress.standalone.demo.DemoData;
import org.redress.standalone.installation.CustomerLookups;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {"Starts with a seeded demo desk, made anew at every start.", "启动演示数据，每次启动重新生成。"})
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data/demo",
            description = {"Directory of the demo; emptied first.", "演示目录；启动前会清空。"})
    private Path directory = Path.of("data/demo");

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Override
    public Integer call() {
        DataDirectory demo = DataDirectory.open(directory.toAbsolutePath().normalize());
        demo.clearDemo();
        Installation installation = Installation.open(demo, Now.system());
        DemoData.handIn(
                installation.desk(),
                CustomerLookups.desk(installation),
                installation.now().instant());
        installation.catchUp();
        Serving.untilStopped(installation, server, DemoAccounts.greeting(installation));
        return 0;
    }
}
