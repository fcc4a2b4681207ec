package org.redress.commandside.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.events.worktime.CalendarSettings;
import org.redress.events.worktime.DayException;
import org.redress.events.worktime.OpenInterval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendars this product brings along: office hours in China, with the holidays and make-up days of the notices. */
public final class HolidayLists {
    public static final String CN_OFFICE_HOURS = "cn-office-hours";
    /** Where the lists come from, as the calendar's published event says it. */
    public static final String SOURCE = "State Council notices of 2007-2026, by way of NateScarlet/holiday-cn";

    private static final Year FIRST = Year.of(2007);
    private static final Year LAST = Year.of(2026);
    private static final String ZONE = "Asia/Shanghai";
    private static final List<OpenInterval> OFFICE_HOURS =
            List.of(new OpenInterval(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    private static final JsonMapper JSON = new JsonMapper();

    private HolidayLists() {}

    /** Monday to Friday 09:00-18:00; holidays are off, make-up days are worked like any other. */
    public static CalendarSettings cnOfficeHours() {
        return new CalendarSettings(
                ZONE, mondayToFriday(), exceptions(), LAST.atMonth(12).atEndOfMonth());
    }

    private static Map<DayOfWeek, List<OpenInterval>> mondayToFriday() {
        var weekly = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            weekly.put(day, OFFICE_HOURS);
        }
        return weekly;
    }

    /** In the order of the notices: a list may speak of the December before, and the later notice holds. */
    private static List<DayException> exceptions() {
        var exceptions = new ArrayList<DayException>();
        for (var year = FIRST; !year.isAfter(LAST); year = year.plusYears(1)) {
            var list = read(year);
            var source = String.join(
                    " ",
                    list.required("papers")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            list.required("days").forEach(day -> exceptions.add(exception(day, source)));
        }
        return exceptions;
    }

    private static DayException exception(JsonNode day, String source) {
        return new DayException(
                LocalDate.parse(day.required("date").asString()),
                day.required("name").asString(),
                day.required("isOffDay").asBoolean() ? List.of() : OFFICE_HOURS,
                source);
    }

    private static JsonNode read(Year year) {
        var name = "holiday_cn/" + year + ".json";
        try (InputStream list = HolidayLists.class.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return JSON.readTree(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
