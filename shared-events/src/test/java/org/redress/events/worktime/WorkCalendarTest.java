package org.redress.events.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.worktime.Calendars.at;
import static org.redress.events.worktime.Calendars.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.testing.Proves;

class WorkCalendarTest {
    private static final WorkCalendar OFFICE = Calendars.office();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59:59.999, 2026-03-02T09:00, PT0S",
        "2026-03-02T09:00, 2026-03-02T09:00:00.001, PT0.001S",
        "2026-03-02T17:59:59.999, 2026-03-02T18:00, PT0.001S",
        "2026-03-02T18:00, 2026-03-03T09:00, PT0S",
        "2026-03-02T18:00, 2026-03-03T09:00:00.000000001, PT0.000000001S",
        "2026-03-06T17:00, 2026-03-09T10:00, PT2H", // over a weekend
        "2026-02-13T17:00, 2026-02-24T10:00, PT11H", // over the festival, its make-up Saturday counts
        "2026-02-28T00:00, 2026-03-01T00:00, PT9H", // a make-up Saturday
        "2026-03-03T10:00, 2026-03-02T10:00, PT0S", // an end before the start
        "2019-01-01T00:00, 2021-01-01T00:00, PT4707H" // 523 weekdays
    })
    void only_working_time_elapses(String from, String to, Duration expected) {
        assertThat(OFFICE.elapsed(at(from), at(to))).isEqualTo(expected);
    }

    @Test
    void a_day_may_have_several_intervals() {
        var calendar = WorkCalendar.of(Calendars.officeSettings(Calendars.WITH_LUNCH_BREAK));
        assertThat(calendar.elapsed(at("2026-03-02T11:59"), at("2026-03-02T13:31")))
                .isEqualTo(Duration.ofMinutes(2));
        assertThat(calendar.elapsed(at("2026-03-02T00:00"), at("2026-03-03T00:00")))
                .isEqualTo(Duration.ofMinutes(450));
        assertThat(calendar.opening(at("2026-03-02T12:00"))).isEqualTo(at("2026-03-02T13:30"));
    }

    @Test
    void intervals_that_overlap_count_once() {
        var weekly = Calendars.everyDay(List.of(hours("10:00", "14:00"), hours("09:00", "12:00")));
        var calendar = WorkCalendar.of(Calendars.settings("Asia/Shanghai", weekly, null));
        assertThat(calendar.elapsed(at("2026-03-02T00:00"), at("2026-03-03T00:00")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void an_interval_to_midnight_ends_with_its_day_and_a_night_shift_on_the_next() {
        var evening = Calendars.mondayToFriday(List.of(hours("20:00", "00:00")));
        var night = Calendars.mondayToFriday(List.of(hours("22:00", "06:00")));
        var monday = at("2026-03-02T00:00");
        var saturday = at("2026-03-07T00:00");
        assertThat(WorkCalendar.of(Calendars.settings("Asia/Shanghai", evening, null))
                        .elapsed(monday, saturday))
                .isEqualTo(Duration.ofHours(20));
        assertThat(WorkCalendar.of(Calendars.settings("Asia/Shanghai", night, null))
                        .elapsed(monday, saturday.plusSeconds(86_400)))
                .isEqualTo(Duration.ofHours(40));
    }

    @Test
    @Proves("S000-N-01")
    void every_hour_of_every_day_is_plain_time() {
        var weekly = Calendars.everyDay(List.of(hours("00:00", "00:00")));
        var calendar = WorkCalendar.of(Calendars.settings("Asia/Shanghai", weekly, null));
        var plain = WorkCalendar.always(ZoneId.of("Asia/Shanghai"));
        var from = Instant.parse("1999-12-31T23:59:59.5Z");
        var to = Instant.parse("2026-11-22T01:02:03.000000001Z");
        assertThat(calendar.elapsed(from, to))
                .isEqualTo(plain.elapsed(from, to))
                .isEqualTo(Duration.between(from, to));
        assertThat(calendar.opening(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, PT6H15M", // clocks go from 02:00 to 03:00; 45 minutes of the hour skipped would have counted
        "2026-03-30, PT7H",
        "2026-10-25, PT8H" // clocks go from 03:00 back to 02:00
    })
    void hours_are_real_hours_when_clocks_change(LocalDate date, Duration expected) {
        var weekly = Calendars.everyDay(List.of(hours("00:30", "02:30"), hours("02:45", "07:45")));
        var calendar = WorkCalendar.of(Calendars.settings("Europe/Berlin", weekly, null));
        var begin = date.atStartOfDay(calendar.zone()).toInstant();
        var end = date.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        assertThat(calendar.elapsed(begin, end)).isEqualTo(expected);
    }

    @Test
    void of_two_notices_about_one_day_the_later_one_holds() {
        var date = LocalDate.parse("2020-01-31");
        var settings = new CalendarSettings(
                "Asia/Shanghai",
                Calendars.mondayToFriday(Calendars.NINE_TO_SIX),
                List.of(
                        new DayException(date, "春节", Calendars.NINE_TO_SIX, "first"),
                        new DayException(date, "春节", List.of(), "second")),
                null);
        assertThat(WorkCalendar.of(settings).day(date))
                .isEqualTo(new CalendarDay(date, DayKind.HOLIDAY, "春节", "second", List.of(), false));
    }

    @Test
    void a_calendar_without_working_time_never_uses_anything_up() {
        var never = WorkCalendar.of(Calendars.settings("Asia/Shanghai", Map.of(), null));
        var start = at("2026-03-02T09:00");
        assertThat(never.elapsed(start, at("2030-01-01T00:00"))).isZero();
        assertThat(never.advance(start, Duration.ofNanos(1))).isEqualTo(WorkCalendar.HORIZON);
        assertThat(never.opening(start)).isEqualTo(WorkCalendar.HORIZON);
        assertThat(never.nthWorkingDay(LocalDate.parse("2026-03-02"), 1, true))
                .isEqualTo(LocalDate.parse("2200-01-01"));
    }

    @Test
    void instants_out_of_this_world_do_no_harm() {
        assertThat(OFFICE.elapsed(Instant.MIN, Instant.MAX)).isPositive();
        assertThat(OFFICE.elapsed(Instant.MIN, at("1949-12-31T00:00"))).isZero();
        assertThat(OFFICE.advance(Instant.MIN, Duration.ofHours(1))).isEqualTo(at("1950-01-02T10:00"));
        assertThat(OFFICE.advance(Instant.MAX, Duration.ofHours(1))).isEqualTo(Instant.MAX);
        assertThat(OFFICE.advance(at("2026-03-02T09:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(WorkCalendar.HORIZON);
        assertThat(WorkCalendar.always(Calendars.SHANGHAI)
                        .advance(at("2026-03-02T09:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(WorkCalendar.HORIZON);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:59:59, false",
        "2027-01-01T00:00, true",
    })
    void what_lies_after_the_last_published_day_is_provisional(String local, boolean provisional) {
        assertThat(OFFICE.isProvisional(at(local))).isEqualTo(provisional);
        assertThat(WorkCalendar.always(Calendars.SHANGHAI).isProvisional(at(local)))
                .isFalse();
    }
}
