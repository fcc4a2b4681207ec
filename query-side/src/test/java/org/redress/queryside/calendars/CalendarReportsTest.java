package org.redress.queryside.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.Calendars;
import org.redress.infra.time.Now;
import org.redress.infra.web.DayNames;
import org.redress.queryside.calendars.CalendarAnswer.NotAnswerable;
import org.redress.queryside.calendars.CalendarAnswer.Told;
import org.redress.queryside.packs.Policies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalendarReportsTest {
    private static final CalendarReports REPORTS = new CalendarReports(new OneCalendar(), Calendars.SHANGHAI);

    /** Office hours with the Spring Festival of 2026, in its second version. */
    private static final class OneCalendar implements Policies {
        @Override
        public @Nullable PackSettings pack(PackRef ref) {
            return null;
        }

        @Override
        public List<Published> calendar(String name, long position) {
            return name.equals(CalendarReports.OFFICE_HOURS)
                    ? List.of(new Published(new CalendarRef(name, 2), Instant.EPOCH, Calendars.office()))
                    : List.of();
        }
    }

    @Test
    void days_that_do_not_follow_their_weekday_have_names() {
        CalendarDays days = new CalendarDays(new OneCalendar(), Now.system());

        assertThat(days.of(LocalDate.of(2026, 2, 14))).isEqualTo(new DayNames.DayName(true, "春节"));
        assertThat(days.of(LocalDate.of(2026, 2, 17))).isEqualTo(new DayNames.DayName(false, "春节"));
        assertThat(days.of(LocalDate.of(2026, 2, 7))).as("a Saturday").isNull();
        assertThat(days.of(LocalDate.of(2026, 2, 9))).as("a Monday").isNull();
    }

    @Test
    void a_due_time_comes_with_its_receipt() {
        var json = told("due", Map.of("start", "2026-02-13T17:00:00", "hours", "10"));
        assertThat(json.get("calendar").asString()).isEqualTo("cn-office-hours");
        assertThat(json.get("version").asInt()).isEqualTo(2);
        var due = json.get("due");
        assertThat(due.get("dueAt").asString()).isEqualTo("2026-02-14T18:00:00+08:00");
        assertThat(due.get("lastInTime").asString()).isEqualTo("2026-02-24T09:00:00+08:00");
        assertThat(due.get("provisional").asBoolean()).isFalse();
        assertThat(due.get("receipt").toString())
                .isEqualTo(("[{'date':'2026-02-13','weekday':'FRIDAY','kind':'workingDay','name':null,'countedS':3600,"
                                + "'pausedS':0,'pauses':[],'source':null,'provisional':false},"
                                + "{'date':'2026-02-14','weekday':'SATURDAY','kind':'makeUpDay','name':'春节',"
                                + "'countedS':32400,'pausedS':0,'pauses':[],'source':'notice of 2026',"
                                + "'provisional':false}]")
                        .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "hours, 9, 2026-03-03T10:00:00+08:00",
        "hours, 1.5, 2026-03-02T11:30:00+08:00",
        "limit, 90 min, 2026-03-02T11:30:00+08:00",
        "limit, end of working day 2, 2026-03-04T18:00:00+08:00",
        "limit, end of day 15, 2026-03-18T00:00:00+08:00"
    })
    void a_limit_is_hours_or_words(String name, String value, String dueAt) {
        var due =
                told("due", Map.of("start", "2026-03-02T10:00:00", name, value)).get("due");
        assertThat(due.get("dueAt").asString()).isEqualTo(dueAt);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T17:00:00, 2026-02-24T10:00:00, 39600",
        "2026-02-13T17:00:00+08:00, 2026-02-13T09:00:00.25Z, 0.25",
        "2026-02-24T10:00:00, 2026-02-13T17:00:00, 0"
    })
    void elapsed_time_is_exact(String from, String to, String seconds) {
        var elapsed = told("elapsed", Map.of("from", from, "to", to)).get("elapsed");
        assertThat(elapsed.get("elapsedS").decimalValue()).isEqualByComparingTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2, false, 2026-02-24",
        "2026-02-13, 2, true, 2026-02-14",
        "2026-12-31, 1, false, 2027-01-01"
    })
    void the_nth_working_day_is_a_date(String received, String n, String receiptCounts, String date) {
        var nth = told("nth", Map.of("received", received, "n", n, "receiptCounts", receiptCounts))
                .get("nth");
        assertThat(nth.get("date").asString()).isEqualTo(date);
        assertThat(nth.get("provisional").asBoolean()).isEqualTo(date.startsWith("2027"));
    }

    @Test
    void a_year_has_its_days_by_month_and_names_the_special_ones() {
        var years = told("days", Map.of("year", "2026-2027")).get("days");
        var year = years.get(0);
        assertThat(year.get("workingDays").asInt()).isEqualTo(257);
        assertThat(year.get("daysOff").asInt()).isEqualTo(108);
        assertThat(year.get("months").get(1).toString())
                .isEqualTo("{\"month\":\"2026-02\",\"workingDays\":16,\"daysOff\":12}");
        assertThat(year.get("makeUpDays")
                        .valueStream()
                        .map(day -> day.get("date").asString()))
                .containsExactly("2026-02-14", "2026-02-28");
        assertThat(year.get("holidays").size()).isEqualTo(9);
        assertThat(year.get("provisional").asBoolean()).isFalse();
        assertThat(years.get(1).get("provisional").asBoolean()).isTrue();
    }

    @Test
    void plain_time_is_a_calendar_too() {
        var answer = REPORTS.answer(
                new CalendarRequest("due", "always", Map.of("start", "2026-02-13T17:00:00", "limit", "24 h")));
        var json = json(answer);
        assertThat(json.get("version").isNull()).isTrue();
        assertThat(json.get("due").get("dueAt").asString()).isEqualTo("2026-02-14T17:00:00+08:00");
    }

    @Test
    void the_same_question_gets_the_same_bytes() {
        var request = new CalendarRequest("days", null, Map.of("year", "2026"));
        assertThat(REPORTS.answer(request)).isEqualTo(REPORTS.answer(request));
    }

    @ParameterizedTest
    @CsvSource({
        "weeks, , , , unknown-calendar-question",
        "days, , , , missing-value",
        "days, , year, 26, malformed-value",
        "days, , year, 2026-2019, malformed-value",
        "elapsed, , from, yesterday, malformed-value",
        "due, , start, 2026-02-13T17:00:00, missing-value",
        "nth, , received, 2026-02-30, malformed-value",
        "nth, , received, 2026-02-13, missing-value",
        "days, mars, year, 2026, unknown-calendar"
    })
    void what_cannot_be_read_is_told_in_both_languages(
            String kind, @Nullable String calendar, @Nullable String name, @Nullable String value, String code) {
        Map<String, String> given = name == null ? Map.of() : Map.of(name, Objects.requireNonNull(value));
        var answer = REPORTS.answer(new CalendarRequest(kind, calendar, given));
        assertThat(answer).isInstanceOfSatisfying(NotAnswerable.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.english()).isNotBlank();
            assertThat(problem.chinese()).containsPattern("\\p{IsHan}");
        });
    }

    private static JsonNode told(String kind, Map<String, String> given) {
        return json(REPORTS.answer(new CalendarRequest(kind, null, given)));
    }

    private static JsonNode json(CalendarAnswer answer) {
        assertThat(answer).isInstanceOf(Told.class);
        return new JsonMapper().readTree(((Told) answer).json());
    }
}
