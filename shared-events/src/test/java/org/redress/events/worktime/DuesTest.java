package org.redress.events.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.worktime.Calendars.at;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.testing.Proves;

class DuesTest {
    private static final WorkCalendar OFFICE = Calendars.office();
    private static final WorkCalendar ALWAYS = WorkCalendar.always(Calendars.SHANGHAI);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, PT9H, 2026-03-03T10:00, 2026-03-03T10:00",
        "2026-03-02T09:00, PT9H, 2026-03-02T18:00, 2026-03-03T09:00", // ends with the day
        "2026-03-06T09:00, PT9H, 2026-03-06T18:00, 2026-03-09T09:00", // and with the week
        "2026-03-06T18:00, PT9H, 2026-03-09T18:00, 2026-03-10T09:00",
        "2026-03-07T12:00, PT1H, 2026-03-09T10:00, 2026-03-09T10:00", // starts on a Saturday
        "2026-02-13T17:00, PT18H, 2026-02-24T17:00, 2026-02-24T17:00", // the make-up Saturday takes 9 h of it
        "2026-03-02T10:00:00.123, PT9H, 2026-03-03T10:00:00.123, 2026-03-03T10:00:00.123",
        "2026-03-07T12:00, PT0S, 2026-03-07T12:00, 2026-03-09T09:00"
    })
    void a_duration_counts_on_the_calendar(String start, Duration limit, String dueAt, String lastInTime) {
        var due = Dues.due(OFFICE, at(start), new Limit.OfDuration(limit), List.of());
        assertThat(due).isEqualTo(new Due(at(dueAt), at(lastInTime), false));
    }

    @ParameterizedTest
    @CsvSource({"24", "48", "72"})
    @Proves("S000-J-02")
    void hours_on_an_always_open_calendar_are_plain_hours(int hours) {
        var start = at("2026-02-14T23:30");
        var due = Dues.due(ALWAYS, start, new Limit.OfDuration(Duration.ofHours(hours)), List.of());
        var end = start.plusSeconds(hours * 3600L);
        assertThat(due).isEqualTo(new Due(end, end, false));
        assertThat(due.isLate(end.minusNanos(1))).isFalse();
        assertThat(due.isLate(end)).isFalse();
        assertThat(due.isLate(end.plusNanos(1))).isTrue();
    }

    @ParameterizedTest
    @Proves({"S004-F-41", "S004-F-42"})
    @CsvSource({
        "2026-03-02T10:00, 2, false, 2026-03-04T18:00, 2026-03-05T09:00",
        "2026-03-02T10:00, 2, true, 2026-03-03T18:00, 2026-03-04T09:00",
        "2026-03-02T10:00, 3, false, 2026-03-05T18:00, 2026-03-06T09:00",
        "2026-03-07T10:00, 2, true, 2026-03-10T18:00, 2026-03-11T09:00", // received on a Saturday: it cannot count
        "2026-03-07T10:00, 2, false, 2026-03-10T18:00, 2026-03-11T09:00",
        "2026-02-13T10:00, 2, false, 2026-02-24T18:00, 2026-02-25T09:00", // 14 February is worked, then the festival
        "2026-03-02T20:00, 1, true, 2026-03-02T20:00, 2026-03-03T09:00", // received after hours of a day that counts
        "2026-03-02T20:00, 1, false, 2026-03-03T18:00, 2026-03-04T09:00"
    })
    void the_nth_working_day_ends_when_its_working_time_ends(
            String start, int nth, boolean receiptDayCounts, String dueAt, String lastInTime) {
        var due = Dues.due(OFFICE, at(start), new Limit.EndOfWorkingDay(nth, receiptDayCounts), List.of());
        assertThat(due).isEqualTo(new Due(at(dueAt), at(lastInTime), false));
    }

    @ParameterizedTest
    @Proves("S004-A-31")
    @CsvSource({
        "2026-02-13T10:00, 1, 2026-02-15T00:00",
        "2026-02-13T10:00, 3, 2026-02-17T00:00",
        "2026-02-13T00:00, 15, 2026-03-01T00:00",
        "2026-02-13T23:59:59.999, 20, 2026-03-06T00:00",
        "2026-02-13T10:00, 0, 2026-02-14T00:00"
    })
    void the_nth_day_ends_at_midnight_whatever_kind_of_day_it_is(String start, int nth, String dueAt) {
        var due = Dues.due(OFFICE, at(start), new Limit.EndOfDay(nth), List.of());
        assertThat(due).isEqualTo(new Due(at(dueAt), at(dueAt), false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-07, 2026-03-08T00:00",
        "2026-03-02T10:00, 2026-03-02, 2026-03-03T00:00",
        "2026-03-02T10:00, 2026-03-01, 2026-03-02T10:00" // a date that has passed leaves no time
    })
    void a_given_date_ends_at_midnight(String start, LocalDate date, String dueAt) {
        var due = Dues.due(OFFICE, at(start), new Limit.GivenDate(date), List.of());
        assertThat(due.dueAt()).isEqualTo(at(dueAt));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:29:59, 08:30, 0, 2026-03-02T08:30",
        "2026-03-02T08:30, 08:30, 0, 2026-03-02T08:30",
        "2026-03-02T08:30:01, 08:30, 0, 2026-03-03T08:30", // already past
        "2026-03-02T08:30:01, 08:30, 1, 2026-03-03T08:30",
        "2026-03-02T23:00, 08:30, 2, 2026-03-04T08:30"
    })
    void a_time_of_day_comes_today_or_so_many_days_later(String start, LocalTime time, int daysLater, String dueAt) {
        var due = Dues.due(OFFICE, at(start), new Limit.TimeOfDay(time, daysLater), List.of());
        assertThat(due.dueAt()).isEqualTo(at(dueAt));
    }

    @Test
    void immediately_is_what_the_pack_says_on_the_clocks_calendar() {
        var limit = new Limit.Immediately(Duration.ofMinutes(15));
        assertThat(Dues.due(OFFICE, at("2026-03-06T17:50"), limit, List.of()).dueAt())
                .isEqualTo(at("2026-03-09T09:05"));
        assertThat(Dues.due(ALWAYS, at("2026-03-06T17:50"), limit, List.of()).dueAt())
                .isEqualTo(at("2026-03-06T18:05"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T12:00, false", // ends at 17:00 on the last published day
        "2026-12-31T13:00, true", // ends with that day: whether 1 January is worked, the next notice says
        "2026-12-31T17:00, true"
    })
    void a_due_time_is_provisional_when_a_later_notice_may_move_it(String start, boolean provisional) {
        var due = Dues.due(OFFICE, at(start), new Limit.OfDuration(Duration.ofHours(5)), List.of());
        assertThat(due.provisional()).isEqualTo(provisional);
    }
}
