package org.redress.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.imports.ImportSummary;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.installation.RefusalsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"Imports a command stream, or any CSV through a mapping file.", "导入命令流，或通过映射文件导入任意 CSV。"})
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "FILE",
            description = {"CSV, plain or gzip.", "CSV 文件，可为 gzip。"})
    private Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "M.yaml",
            description = {
                "Mapping file for a foreign CSV, or one of ours: helpdesk, helpdesk-wall, tech-support, consumer-complaints.",
                "外部 CSV 的映射文件，或自带映射的名称：helpdesk、helpdesk-wall、tech-support、consumer-complaints。"
            })
    private @Nullable String mapping;

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            description = {"Policy pack of the cases.", "案件适用的规则包。"})
    private @Nullable String pack;

    @Option(
            names = "--zone",
            defaultValue = "Asia/Shanghai",
            description = {"Zone of times without offset.", "无偏移时间所用时区。"})
    private String zone = "Asia/Shanghai";

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = {"Name of the source; default: the file's name.", "来源名称；默认为文件名。"})
    private @Nullable String source;

    @Override
    public Integer call() {
        String name = source == null ? file.getFileName().toString().replaceAll("\\..*", "") : source;
        ImportOrder order = new ImportOrder(file.toAbsolutePath(), mapping, pack, zone, name);
        RunningServer server = RunningServer.find(data.directory());
        if (server != null) {
            System.out.print(new RemoteImport(server).run(order, ProgressLine.onStandardError()));
            System.out.flush();
            return 0;
        }
        try (CtrlC stop = new CtrlC()) {
            print(WithInstallation.open(data.directory(), installation -> run(installation, order, stop)));
        }
        return 0;
    }

    private static Outcome run(Installation installation, ImportOrder order, CtrlC stop) {
        ProgressLine line = ProgressLine.onStandardError();
        ImportSummary summary =
                installation.imports().run(order.request(Installation.TENANT), line::reached, stop::pressed);
        line.end();
        return new Outcome(summary, RefusalsFile.write(installation.directory(), order.source(), summary));
    }

    private static void print(Outcome outcome) {
        System.out.print(ImportText.of(outcome.summary(), outcome.refusals()));
        System.out.flush();
    }

    private record Outcome(ImportSummary summary, @Nullable Path refusals) {}
}
