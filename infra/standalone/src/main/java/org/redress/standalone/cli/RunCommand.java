package org.redress.standalone.cli;

import java.util.concurrent.Callable;
import org.redress.infra.time.Now;
import org.redress.standalone.accounts.FirstAdministrator;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {"Starts an empty or existing installation.", "启动一个新的或已有的安装。"})
final class RunCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Override
    public Integer call() {
        Installation installation = Installation.open(DataDirectory.open(data.directory()), Now.system());
        Serving.untilStopped(installation, server, FirstAdministrator.greeting(installation));
        return 0;
    }
}
