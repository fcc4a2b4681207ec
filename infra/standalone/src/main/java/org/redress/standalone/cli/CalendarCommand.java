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

    @Option(
            names = "--calendar",
            description = {
                "Which calendar; default: cn-office-hours, always is plain time.",
                "所用日历；默认 cn-office-hours，always 为自然时间。"
            })
    private @Nullable String calendar;

    @Option(
            names = "--year",
            description = {"For days: 2026 or 2019-2026.", "用于 days：2026 或 2019-2026。"})
    private @Nullable String year;

    @Option(
            names = "--from",
            description = {"For elapsed: the beginning.", "用于 elapsed：起始时刻。"})
    private @Nullable String from;

    @Option(
            names = "--to",
            description = {"For elapsed: the end.", "用于 elapsed：结束时刻。"})
    private @Nullable String to;

    @Option(
            names = "--start",
            description = {"For due: when the clock starts.", "用于 due：计时开始的时刻。"})
    private @Nullable String start;

    @Option(
            names = "--hours",
            description = {"For due: the limit in hours of the calendar.", "用于 due：以该日历小时计的时限。"})
    private @Nullable String hours;

    @Option(
            names = "--limit",
            description = {"For due: any limit, e.g. end of working day 2.", "用于 due：任意时限，例如 end of working day 2。"})
    private @Nullable String limit;

    @Option(
            names = "--received",
            description = {"For nth: the day of receipt.", "用于 nth：收到之日。"})
    private @Nullable String received;

    @Option(
            names = "--n",
            description = {"For nth: which working day.", "用于 nth：第几个工作日。"})
    private @Nullable String nth;

    @Option(
            names = "--receipt-counts",
            description = {"For nth: the day of receipt is the first.", "用于 nth：收到之日计为第一天。"})
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
                data.directory(),
                installation -> installation.figures().calendars().answer(request));
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
