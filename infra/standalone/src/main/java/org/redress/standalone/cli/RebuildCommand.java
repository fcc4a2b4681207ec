package org.redress.standalone.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.Progress;
import org.redress.standalone.installation.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {"Rebuilds read models from the journal.", "从账本重建读模型。"})
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = {"Read models; default: all.", "读模型；默认为全部。"})
    private List<String> names = List.of();

    @Override
    public Integer call() {
        WithInstallation.open(data.directory(), installation -> {
            rebuild(installation.delivery());
            return 0;
        });
        return 0;
    }

    private void rebuild(Delivery delivery) {
        List<String> wanted = names.isEmpty() ? delivery.names() : names;
        for (String name : wanted) {
            if (!delivery.names().contains(name)) {
                throw new Trouble(
                        "No read model is called " + name + "; there are " + String.join(", ", delivery.names()) + ".",
                        "没有名为 " + name + " 的读模型；现有：" + String.join("、", delivery.names()) + "。");
            }
        }
        delivery.rebuild(wanted.toArray(String[]::new));
        ProgressLine line = ProgressLine.onStandardError();
        for (String name : wanted) {
            while (!delivery.awaitRebuilt(name, Duration.ofMillis(200))) {
                Progress progress = delivery.status(name).rebuilding();
                if (progress != null) {
                    line.reached(progress.position(), progress.head());
                }
            }
        }
        line.end();
        System.out.println("rebuilt 已重建: " + String.join(", ", wanted));
    }
}
