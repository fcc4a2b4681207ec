package org.redress.events.worktime;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official lists of holidays as they were published, and the figures that must follow from them. */
record HolidayTruth(Path folder, JsonNode truth) {
    private static final JsonMapper JSON = new JsonMapper();

    static HolidayTruth in(Path folder) {
        return new HolidayTruth(folder, JSON.readTree(folder.resolve("truth.json")));
    }

    /** Mondays to Fridays 09:00-18:00 but for the days of all lists; published to the end of the last list. */
    WorkCalendar calendar() {
        var exceptions = new ArrayList<DayException>();
        years().forEach(year -> list(year).required("days").forEach(day -> exceptions.add(exception(day))));
        return WorkCalendar.of(new CalendarSettings(
                Calendars.SHANGHAI.getId(),
                Calendars.mondayToFriday(Calendars.NINE_TO_SIX),
                exceptions,
                LocalDate.of(years().getLast(), 12, 31)));
    }

    List<Integer> years() {
        return truth.required("years").propertyNames().stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    JsonNode year(int year) {
        return truth.required("years").required(String.valueOf(year));
    }

    List<JsonNode> days(int year) {
        return list(year).required("days").valueStream().toList();
    }

    List<JsonNode> entries(String name) {
        return truth.required(name).valueStream().toList();
    }

    static List<LocalDate> dates(JsonNode list) {
        return list.valueStream().map(date -> LocalDate.parse(date.asString())).toList();
    }

    static IntStream months() {
        return IntStream.rangeClosed(1, 12);
    }

    private JsonNode list(int year) {
        return JSON.readTree(folder.resolve(year + ".json"));
    }

    private static DayException exception(JsonNode day) {
        return new DayException(
                LocalDate.parse(day.required("date").asString()),
                day.required("name").asString(),
                day.required("isOffDay").asBoolean() ? List.of() : Calendars.NINE_TO_SIX,
                "official list");
    }
}
