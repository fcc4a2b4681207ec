package org.redress.standalone.cli;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.queryside.reports.ReportProblem;
import org.redress.queryside.reports.ReportRequest;
import org.redress.standalone.installation.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {"Prints a report as JSON.", "以 JSON 输出报表。"})
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = {"overview, months, durations, satisfaction, case or count", "报表种类，取上列之一。"})
    private String kind = "overview";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CASE",
            description = {"Number of the case, for the case report.", "案件编号，用于 case 报表。"})
    private @Nullable String typedCase;

    @Option(
            names = "--as-of",
            description = {"An instant or a local date-time; default: now.", "时刻；默认为现在。"})
    private @Nullable String asOf;

    @Option(
            names = "--position",
            description = {"How much of the journal is known; default: all.", "已知到账本的第几号；默认为全部。"})
    private @Nullable String position;

    @Option(
            names = "--source",
            description = {"Name of an import; default: everything.", "导入来源；默认为全部。"})
    private @Nullable String source;

    @Option(
            names = "--by",
            description = {
                "owner, closeMonth, tier, ... or an attribute of the cases.",
                "统计维度：owner、closeMonth、tier 等，或案件的任一属性。"
            })
    private @Nullable String by;

    @Option(
            names = {"--case-id", "--case"},
            paramLabel = "CASE",
            description = {"The same, as an option.", "同上，以选项方式指定。"})
    private @Nullable String caseId;

    @Option(
            names = "--zone",
            description = {"default: the zone of the installation", "时区；默认为本安装的时区。"})
    private @Nullable String zone;

    @Override
    public Integer call() {
        RunningServer server = RunningServer.find(data.directory());
        System.out.print(
                server == null ? local() : server.get(RunningServer.path("/api/v1/reports/", kind), parameters()));
        System.out.flush();
        return 0;
    }

    private String local() {
        if (!Files.exists(data.directory().resolve("journal"))) {
            System.err.printf(
                    "There was no installation in %1$s; an empty one is made now.%n%1$s 中原来没有安装，现已新建一个空的安装。%n",
                    data.directory());
        }
        return WithInstallation.open(data.directory(), installation -> {
            installation.catchUp();
            ReportRequest request = new ReportRequest(kind, asOf, position, source, by, wantedCase(), zone);
            return switch (installation.figures().reports().answer(request)) {
                case ReportAnswer.Told told -> told.json();
                case ReportAnswer.NotAnswerable(ReportProblem problem) ->
                    throw new Trouble(problem.english(), problem.chinese());
            };
        });
    }

    private @Nullable String wantedCase() {
        return caseId == null ? typedCase : caseId;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "asOf", asOf);
        put(parameters, "position", position);
        put(parameters, "source", source);
        put(parameters, "by", by);
        put(parameters, "caseId", wantedCase());
        put(parameters, "zone", zone);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
