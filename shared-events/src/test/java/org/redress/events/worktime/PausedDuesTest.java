package org.redress.events.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.worktime.Calendars.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausedDuesTest {
    private static final WorkCalendar OFFICE = Calendars.office();
    private static final Limit NINE_HOURS = new Limit.OfDuration(Duration.ofHours(9));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00, 2026-03-02T14:00, 2026-03-03T12:00, 2026-03-03T12:00",
        "2026-03-02T17:00, 2026-03-03T10:00, 2026-03-03T12:00, 2026-03-03T12:00", // only 2 h of it are working time
        "2026-03-02T18:00, 2026-03-03T09:00, 2026-03-03T10:00, 2026-03-03T10:00", // through the night: nothing
        "2026-03-01T09:00, 2026-03-02T11:00, 2026-03-03T11:00, 2026-03-03T11:00", // began before the start
        "2026-03-03T10:00, 2026-03-03T16:00, 2026-03-03T10:00, 2026-03-03T16:00", // begins when the limit is used up
        "2026-03-03T10:01, 2026-03-03T16:00, 2026-03-03T10:00, 2026-03-03T10:00", // too late to matter
        "2026-03-02T14:00, 2026-03-02T12:00, 2026-03-03T10:00, 2026-03-03T10:00" // ends before it begins
    })
    void a_pause_moves_the_end_by_the_working_time_it_covers(String from, String to, String dueAt, String lastInTime) {
        var due = Dues.due(OFFICE, at("2026-03-02T10:00"), NINE_HOURS, List.of(new Pause(at(from), at(to))));
        assertThat(due).isEqualTo(new Due(at(dueAt), at(lastInTime), false));
    }

    @Test
    void pauses_that_overlap_or_touch_count_once() {
        var pauses = List.of(
                new Pause(at("2026-03-02T14:00"), at("2026-03-02T15:00")),
                new Pause(at("2026-03-02T12:00"), at("2026-03-02T14:00")),
                new Pause(at("2026-03-02T12:30"), at("2026-03-02T13:00")));
        assertThat(Dues.due(OFFICE, at("2026-03-02T10:00"), NINE_HOURS, pauses).dueAt())
                .isEqualTo(at("2026-03-03T13:00"));
        assertThat(Dues.elapsed(OFFICE, NINE_HOURS, pauses, at("2026-03-02T10:00"), at("2026-03-03T10:00")))
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void a_pause_that_begins_after_hours_stretches_the_last_instant_in_time() {
        var pause = new Pause(at("2026-03-02T19:00"), at("2026-03-03T11:00"));
        var due = Dues.due(OFFICE, at("2026-03-02T09:00"), NINE_HOURS, List.of(pause));
        assertThat(due).isEqualTo(new Due(at("2026-03-02T18:00"), at("2026-03-03T11:00"), false));
    }

    @Test
    void while_a_pause_lasts_the_limit_is_not_used_up() {
        var pause = new Pause(at("2026-03-02T11:00"), null);
        var due = Dues.due(OFFICE, at("2026-03-02T10:00"), NINE_HOURS, List.of(pause));
        assertThat(due.dueAt()).isEqualTo(WorkCalendar.HORIZON);
        assertThat(Dues.elapsed(OFFICE, NINE_HOURS, List.of(pause), at("2026-03-02T10:00"), at("2026-04-01T10:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void plain_days_are_paused_in_plain_time() {
        var pause = new Pause(at("2026-03-02T20:00"), at("2026-03-03T02:00"));
        var due = Dues.due(OFFICE, at("2026-03-02T10:00"), new Limit.EndOfDay(3), List.of(pause));
        assertThat(due.dueAt()).isEqualTo(at("2026-03-06T06:00"));
    }

    @Test
    void a_paused_working_day_limit_grants_the_working_time_it_would_have_had() {
        var pause = new Pause(at("2026-03-02T11:00"), at("2026-03-02T13:00"));
        var due = Dues.due(OFFICE, at("2026-03-02T10:00"), new Limit.EndOfWorkingDay(2, false), List.of(pause));
        assertThat(due.dueAt()).isEqualTo(at("2026-03-05T11:00"));
    }
}
