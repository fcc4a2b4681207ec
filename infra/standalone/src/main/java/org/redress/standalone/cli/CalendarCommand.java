package org.redress.standalone.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.calendars.CalendarAnswer;
import org.redress.queryside.calendars.CalendarRequest;
import org.redress.standalone.installation.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {"Explains working time, as JSON.", "以 JSON 解释工作时间。"})
final class CalendarCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "KIND",
            description = {
                "days (--year), elapsed (--from --to), due (--start --hours or --limit), nth (--received --n [--receipt-counts])"
            })
    private String kind = "days";

    @Option(names = "--calendar", description = "default: cn-office-hours")
    private @Nullable String calendar;

    @Option(names = "--year", description = "2026 or 2019-2026")
    private @Nullable String year;

    @Option(names = "--from")
    private @Nullable String from;

    @Option(names = "--to")
    private @Nullable String to;

    @Option(names = "--start")
    private @Nullable String start;

    @Option(names = "--hours")
    private @Nullable String hours;

    @Option(names = "--limit")
    private @Nullable String limit;

    @Option(names = "--received")
    private @Nullable String received;

    @Option(names = "--n")
    private @Nullable String nth;

    @Option(names = "--receipt-counts")
    private boolean receiptCounts;

    @Override
    public Integer call() {
        RunningServer server = RunningServer.find(data.directory());
        System.out.print(server == null ? local() : server.get(RunningServer.path("/api/v1/calendar/", kind), given()));
        System.out.flush();
        return 0;
    }

    private String local() {
        CalendarRequest request = new CalendarRequest(kind, calendar, given());
        CalendarAnswer answer = WithInstallation.open(
                data.directory(), installation -> installation.calendars().answer(request));
        return switch (answer) {
            case CalendarAnswer.Told(String json) -> json;
            case CalendarAnswer.NotAnswerable problem -> throw new Trouble(problem.english(), problem.chinese());
        };
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "calendar", calendar);
        put(given, "year", year);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "start", start);
        put(given, "hours", hours);
        put(given, "limit", limit);
        put(given, "received", received);
        put(given, "n", nth);
        put(given, "receiptCounts", receiptCounts ? "true" : null);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
