package org.redress.infra.codec;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.imports.ImportRunEvent.ImportFinished;
import org.redress.events.imports.ImportRunEvent.ImportRowsRefused;
import org.redress.events.imports.ImportRunEvent.ImportStarted;
import org.redress.events.imports.ImportRunEvent.ImportStopped;
import org.redress.events.imports.ImportRunEvent.RefusedRow;
import org.redress.events.worktime.CalendarSettings;
import org.redress.events.worktime.DayException;
import org.redress.events.worktime.OpenInterval;

/** Calendars and import runs. */
final class OtherSamples {
    private static final List<OpenInterval> DAY = List.of(
            new OpenInterval(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new OpenInterval(LocalTime.of(13, 30), LocalTime.of(18, 0, 30)));

    private static final CalendarSettings CHINA = new CalendarSettings(
            "Asia/Shanghai",
            Map.of(DayOfWeek.FRIDAY, DAY, DayOfWeek.MONDAY, DAY, DayOfWeek.SUNDAY, List.of()),
            List.of(
                    new DayException(LocalDate.of(2026, 2, 17), "春节", List.of(), "国办发明电〔2025〕7号"),
                    new DayException(LocalDate.of(2026, 2, 28), "春节调休", DAY, "国办发明电〔2025〕7号")),
            LocalDate.of(2026, 12, 31));

    private static final CalendarSettings ROUND_THE_CLOCK = new CalendarSettings(
            "UTC",
            Map.of(DayOfWeek.MONDAY, List.of(new OpenInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))),
            List.of(),
            null);

    static final List<Sample> ALL = List.of(
            Sample.of(new CalendarPublished("cn-working-time", 2, CHINA, "国务院办公厅放假通知")),
            new Sample("open-end", new CalendarPublished("mondays", 1, ROUND_THE_CLOCK, "")),
            Sample.of(new ImportStarted(
                    "helpdesk", "投诉 2025.csv.gz", "2c26b46b".repeat(8), "commands", "reference-sla", "Asia/Shanghai")),
            Sample.of(new ImportRowsRefused(List.of(
                    new RefusedRow(
                            4_294_967_297L,
                            UUID.fromString("c56a4180-65aa-52ec-a945-5fd21dec0538"),
                            "1012",
                            "close",
                            "ALREADY_CLOSED",
                            Map.of("closedAt", "2012-10-10T12:00:00Z")),
                    new RefusedRow(
                            7,
                            UUID.fromString("a1b2c3d4-0000-5000-8000-00000000abcd"),
                            "工单-9",
                            "assign",
                            "NOT_OPEN_YET",
                            Map.of())))),
            Sample.of(new ImportFinished(88_102, 88_000, 100, 2)),
            Sample.of(new ImportStopped(41_000, "Ctrl-C")));

    private OtherSamples() {}
}
