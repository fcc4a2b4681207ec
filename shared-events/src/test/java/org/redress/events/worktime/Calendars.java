package org.redress.events.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calendars and instants that tests share. */
public final class Calendars {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final List<OpenInterval> NINE_TO_SIX = List.of(hours("09:00", "18:00"));
    /** Closed over noon, open through the evening: several intervals a day. */
    public static final List<OpenInterval> WITH_LUNCH_BREAK = List.of(hours("09:00", "12:00"), hours("13:30", "18:00"));

    private static final LocalDate PUBLISHED_THROUGH = LocalDate.parse("2026-12-31");

    private Calendars() {}

    public static OpenInterval hours(String start, String end) {
        return new OpenInterval(LocalTime.parse(start), LocalTime.parse(end));
    }

    /** A local time in Shanghai, e.g. 2026-02-13T17:00. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    /** Monday to Friday 09:00-18:00 with the Spring Festival of 2026: 15-23 February off, 14 and 28 February worked. */
    public static WorkCalendar office() {
        return WorkCalendar.of(officeSettings(NINE_TO_SIX));
    }

    public static CalendarSettings officeSettings(List<OpenInterval> hours) {
        var festival = LocalDate.parse("2026-02-15")
                .datesUntil(LocalDate.parse("2026-02-24"))
                .map(date -> new DayException(date, "春节", List.of(), "notice of 2026"));
        var makeUp = List.of(LocalDate.parse("2026-02-14"), LocalDate.parse("2026-02-28")).stream()
                .map(date -> new DayException(date, "春节", hours, "notice of 2026"));
        var exceptions = java.util.stream.Stream.concat(festival, makeUp).toList();
        return new CalendarSettings(SHANGHAI.getId(), mondayToFriday(hours), exceptions, PUBLISHED_THROUGH);
    }

    public static CalendarSettings settings(
            String zone, Map<DayOfWeek, List<OpenInterval>> weekly, @Nullable LocalDate publishedThrough) {
        return new CalendarSettings(zone, weekly, List.of(), publishedThrough);
    }

    public static Map<DayOfWeek, List<OpenInterval>> mondayToFriday(List<OpenInterval> hours) {
        var weekly = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            weekly.put(day, hours);
        }
        return weekly;
    }

    public static Map<DayOfWeek, List<OpenInterval>> everyDay(List<OpenInterval> hours) {
        var weekly = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            weekly.put(day, hours);
        }
        return weekly;
    }
}
