package org.redress.events.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

@Domain(WorktimeArbitraries.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class WorktimePropertiesTest {
    private static final Duration TICK = Duration.ofNanos(1);

    @Property(tries = 300)
    void elapsed_time_is_what_a_count_of_every_minute_finds(
            @ForAll CalendarSettings settings,
            @ForAll Instant from,
            @ForAll Instant to,
            @ForAll @Size(max = 3) List<Pause> pauses) {
        assertThat(elapsed(settings, pauses, from, to)).isEqualTo(new Stepwise(settings, pauses).elapsed(from, to));
    }

    @Property(tries = 300)
    void a_limit_ends_where_a_count_of_every_minute_ends(
            @ForAll CalendarSettings settings,
            @ForAll Instant start,
            @ForAll Duration limit,
            @ForAll @Size(max = 3) List<Pause> pauses) {
        assertThat(due(settings, pauses, start, limit).dueAt())
                .isEqualTo(new Stepwise(settings, pauses).advance(start, limit));
    }

    @Property
    void elapsed_time_adds_up_over_any_split(
            @ForAll CalendarSettings settings,
            @ForAll @Size(3) List<Instant> instants,
            @ForAll @LongRange(min = 0, max = 59_999_999_999L) long nanos,
            @ForAll @Size(max = 3) List<Pause> pauses) {
        var sorted = instants.stream().map(at -> at.plusNanos(nanos)).sorted().toList();
        assertThat(elapsed(settings, pauses, sorted.get(0), sorted.get(2)))
                .isEqualTo(elapsed(settings, pauses, sorted.get(0), sorted.get(1))
                        .plus(elapsed(settings, pauses, sorted.get(1), sorted.get(2))));
    }

    @Property
    void due_and_elapsed_are_inverse_to_the_nanosecond(
            @ForAll CalendarSettings settings,
            @ForAll Instant minute,
            @ForAll @LongRange(min = 0, max = 59_999_999_999L) long nanos,
            @ForAll Duration limit,
            @ForAll @Size(max = 3) List<Pause> pauses) {
        var start = minute.plusNanos(nanos);
        var due = due(settings, pauses, start, limit);
        assertThat(due.lastInTime()).isAfterOrEqualTo(due.dueAt());
        assertThat(elapsed(settings, pauses, start, due.dueAt())).isEqualTo(limit);
        assertThat(elapsed(settings, pauses, start, due.dueAt().minus(TICK))).isLessThan(limit);
        assertThat(elapsed(settings, pauses, start, due.lastInTime())).isEqualTo(limit);
        assertThat(elapsed(settings, pauses, start, due.lastInTime().plus(TICK)))
                .isGreaterThan(limit);
    }

    @Property
    void late_is_more_than_the_limit(
            @ForAll CalendarSettings settings,
            @ForAll Instant start,
            @ForAll Instant stop,
            @ForAll Duration limit,
            @ForAll @Size(max = 3) List<Pause> pauses) {
        assertThat(due(settings, pauses, start, limit).isLate(stop))
                .isEqualTo(elapsed(settings, pauses, start, stop).compareTo(limit) > 0);
    }

    @Property
    void a_pause_adds_the_working_time_it_takes_out(
            @ForAll CalendarSettings settings, @ForAll Instant start, @ForAll Duration limit, @ForAll Pause pause) {
        var calendar = WorkCalendar.of(settings);
        var dueAt = due(settings, List.of(pause), start, limit).dueAt();
        var all = calendar.elapsed(start, dueAt);
        var counted = elapsed(settings, List.of(pause), start, dueAt);
        assertThat(dueAt).isEqualTo(calendar.advance(start, limit.plus(all.minus(counted))));
    }

    @Property
    void the_lines_of_a_receipt_add_up_to_the_limit(
            @ForAll CalendarSettings settings,
            @ForAll Instant start,
            @ForAll Duration limit,
            @ForAll @Size(max = 3) List<Pause> pauses) {
        var receipt = Receipts.receipt(WorkCalendar.of(settings), start, new Limit.OfDuration(limit), pauses);
        var sum = receipt.lines().stream().map(ReceiptLine::counted).reduce(Duration.ZERO, Duration::plus);
        if (receipt.lines().size() < Receipts.LONGEST) {
            assertThat(sum).isEqualTo(limit);
            assertThat(receipt.lines().getLast().counted()).isPositive();
        } else {
            assertThat(sum).isPositive().isLessThanOrEqualTo(limit);
        }
    }

    private static Duration elapsed(CalendarSettings settings, List<Pause> pauses, Instant from, Instant to) {
        return Dues.elapsed(WorkCalendar.of(settings), new Limit.OfDuration(Duration.ZERO), pauses, from, to);
    }

    private static Due due(CalendarSettings settings, List<Pause> pauses, Instant start, Duration limit) {
        return Dues.due(WorkCalendar.of(settings), start, new Limit.OfDuration(limit), pauses);
    }
}
