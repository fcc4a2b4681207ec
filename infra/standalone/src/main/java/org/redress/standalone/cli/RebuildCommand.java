package org.redress.standalone.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.infra.delivery.Progress;
import org.redress.queryside.search.SearchModel;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.installation.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {"Rebuilds read models from the journal.", "从账本重建读模型。"})
final class RebuildCommand implements Callable<Integer> {
    private static final Duration LOOK_AROUND = Duration.ofMillis(200);

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
            rebuild(installation);
            return 0;
        });
        return 0;
    }

    private void rebuild(Installation installation) {
        Delivery delivery = installation.delivery();
        List<String> known = new ArrayList<>(delivery.names());
        known.add(SearchModel.NAME);
        List<String> wanted = names.isEmpty() ? known : names;
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new Trouble(
                        "No read model is called " + name + "; there are " + String.join(", ", known) + ".",
                        "没有名为 " + name + " 的读模型；现有：" + String.join("、", known) + "。");
            }
        }
        rebuild(delivery, wanted.stream().filter(delivery.names()::contains).toList());
        if (wanted.contains(SearchModel.NAME)) {
            rebuild(installation.search());
        }
        System.out.println("rebuilt 已重建: " + String.join(", ", wanted));
    }

    private static void rebuild(Delivery delivery, List<String> wanted) {
        delivery.rebuild(wanted.toArray(String[]::new));
        ProgressLine line = ProgressLine.onStandardError();
        for (String name : wanted) {
            while (!delivery.awaitRebuilt(name, LOOK_AROUND)) {
                show(delivery.status(name), line);
            }
        }
        line.end();
    }

    private static void rebuild(SearchModel search) {
        search.rebuild();
        ProgressLine line = ProgressLine.onStandardError();
        while (!search.awaitRebuilt(LOOK_AROUND)) {
            show(search.status(), line);
        }
        line.end();
    }

    private static void show(DeliveryStatus status, ProgressLine line) {
        Progress progress = status.rebuilding();
        if (progress != null) {
            line.reached(progress.position(), progress.head());
        }
    }
}
