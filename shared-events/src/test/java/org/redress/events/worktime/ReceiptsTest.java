package org.redress.events.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.events.worktime.Calendars.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
    private static final WorkCalendar OFFICE = Calendars.office();

    @Test
    void every_day_from_the_start_to_the_end_has_its_line() {
        var receipt =
                Receipts.receipt(OFFICE, at("2026-02-13T17:00"), new Limit.OfDuration(Duration.ofHours(11)), List.of());
        assertThat(receipt.amount()).isEqualTo(Duration.ofHours(11));
        assertThat(receipt.dueAt()).isEqualTo(at("2026-02-24T10:00"));
        assertThat(receipt.lastInTime()).isEqualTo(at("2026-02-24T10:00"));
        assertThat(receipt.provisional()).isFalse();
        assertThat(receipt.lines()).hasSize(12);
        assertThat(receipt.lines())
                .extracting(ReceiptLine::weekday, ReceiptLine::kind, ReceiptLine::name, ReceiptLine::counted)
                .startsWith(
                        tuple(DayOfWeek.FRIDAY, DayKind.WORKING_DAY, null, Duration.ofHours(1)),
                        tuple(DayOfWeek.SATURDAY, DayKind.MAKE_UP_DAY, "春节", Duration.ofHours(9)),
                        tuple(DayOfWeek.SUNDAY, DayKind.HOLIDAY, "春节", Duration.ZERO))
                .endsWith(tuple(DayOfWeek.TUESDAY, DayKind.WORKING_DAY, null, Duration.ofHours(1)));
        assertThat(receipt.lines().get(1).source()).isEqualTo("notice of 2026");
    }

    @Test
    void a_pause_is_shown_on_each_day_it_touches() {
        var pause = new Pause(at("2026-03-06T16:00"), at("2026-03-09T10:30"));
        var receipt = Receipts.receipt(
                OFFICE, at("2026-03-06T15:00"), new Limit.OfDuration(Duration.ofHours(2)), List.of(pause));
        assertThat(receipt.dueAt()).isEqualTo(at("2026-03-09T11:30"));
        assertThat(receipt.lines())
                .extracting(ReceiptLine::date, ReceiptLine::counted, ReceiptLine::paused, ReceiptLine::pauses)
                .containsExactly(
                        tuple(
                                LocalDate.parse("2026-03-06"),
                                Duration.ofHours(1),
                                Duration.ofHours(2),
                                List.of(new Pause(at("2026-03-06T16:00"), at("2026-03-07T00:00")))),
                        tuple(
                                LocalDate.parse("2026-03-07"),
                                Duration.ZERO,
                                Duration.ZERO,
                                List.of(new Pause(at("2026-03-07T00:00"), at("2026-03-08T00:00")))),
                        tuple(
                                LocalDate.parse("2026-03-08"),
                                Duration.ZERO,
                                Duration.ZERO,
                                List.of(new Pause(at("2026-03-08T00:00"), at("2026-03-09T00:00")))),
                        tuple(
                                LocalDate.parse("2026-03-09"),
                                Duration.ofHours(1),
                                Duration.ofMinutes(90),
                                List.of(new Pause(at("2026-03-09T00:00"), at("2026-03-09T10:30")))));
    }

    @Test
    void a_limit_of_plain_days_counts_whole_days_and_still_names_them() {
        var receipt = Receipts.receipt(OFFICE, at("2026-02-14T18:00"), new Limit.EndOfDay(2), List.of());
        assertThat(receipt.lines())
                .extracting(ReceiptLine::kind, ReceiptLine::counted)
                .containsExactly(
                        tuple(DayKind.MAKE_UP_DAY, Duration.ofHours(6)),
                        tuple(DayKind.HOLIDAY, Duration.ofHours(24)),
                        tuple(DayKind.HOLIDAY, Duration.ofHours(24)));
    }

    @Test
    void days_no_notice_covers_yet_are_marked() {
        var receipt =
                Receipts.receipt(OFFICE, at("2026-12-31T17:00"), new Limit.OfDuration(Duration.ofHours(2)), List.of());
        assertThat(receipt.provisional()).isTrue();
        assertThat(receipt.lines()).extracting(ReceiptLine::provisional).containsExactly(false, true);
    }

    @Test
    void a_limit_used_up_at_once_has_the_line_of_its_day() {
        var receipt = Receipts.receipt(OFFICE, at("2026-03-02T20:00"), new Limit.EndOfWorkingDay(1, true), List.of());
        assertThat(receipt.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.counted()).isZero());
    }

    @Test
    void a_limit_that_never_ends_has_no_endless_receipt() {
        var receipt = Receipts.receipt(
                OFFICE,
                at("2026-03-02T10:00"),
                new Limit.OfDuration(Duration.ofHours(9)),
                List.of(new Pause(at("2026-03-02T11:00"), null)));
        assertThat(receipt.lines()).hasSize(Receipts.LONGEST);
    }
}
