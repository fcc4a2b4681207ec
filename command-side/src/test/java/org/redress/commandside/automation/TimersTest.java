package org.redress.commandside.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.automation.TimersBench.MONDAY_NINE;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.calendars.HolidayLists;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.ClockEvent.SlaBreached;
import org.redress.events.cases.ClockEvent.SlaWarningRaised;
import org.redress.events.cases.PackRef;

@Timeout(120)
class TimersTest {
    private static final PackRef PACK = new PackRef("timed", 1);
    private static final CaseCommand ANSWER = new CaseCommand.RespondToCustomer("PHONE", "已答复");
    private static final Instant SIX = MONDAY_NINE.plus(Duration.ofHours(9));
    private static final Instant TUESDAY_NINE = MONDAY_NINE.plus(Duration.ofHours(24));

    @TempDir
    Path directory;

    private static Instant justAfter(Instant instant) {
        return instant.plusNanos(1_000);
    }

    private TimersBench plainTime() {
        return new TimersBench(directory, "always", "[]");
    }

    private TimersBench officeHours() {
        return new TimersBench(directory, HolidayLists.CN_OFFICE_HOURS, "[]");
    }

    @Test
    void a_breach_is_told_strictly_after_the_last_instant_in_time_and_once() {
        try (TimersBench bench = plainTime()) {
            bench.ask("c1", opening(null));

            assertThat(bench.tickAt(SIX)).isZero();
            assertThat(bench.tickAt(justAfter(SIX))).isEqualTo(1);
            assertThat(bench.told("c1")).containsExactly(new SlaBreached("ANSWER", 1, SIX, SIX, PACK, null));
            assertThat(bench.tickAt(SIX.plusSeconds(3_600))).isZero();
        }
    }

    @Test
    void a_limit_that_ends_with_the_day_is_kept_until_the_next_working_morning() {
        try (TimersBench bench = officeHours()) {
            bench.ask("c1", opening(null));

            assertThat(bench.tickAt(justAfter(SIX))).isZero();
            assertThat(bench.tickAt(TUESDAY_NINE)).isZero();
            assertThat(bench.tickAt(justAfter(TUESDAY_NINE))).isEqualTo(1);
            assertThat(bench.told("c1"))
                    .containsExactly(new SlaBreached(
                            "ANSWER", 1, SIX, TUESDAY_NINE, PACK, new CalendarRef(HolidayLists.CN_OFFICE_HOURS, 1)));
        }
    }

    @Test
    void what_was_answered_in_time_is_left_alone() {
        try (TimersBench bench = plainTime()) {
            bench.ask("c1", opening(null));
            bench.clock.set(SIX);
            bench.ask("c1", ANSWER);

            assertThat(bench.tickAt(SIX.plusSeconds(3_600))).isZero();
        }
    }

    @Test
    void what_ended_late_while_nobody_watched_is_told_all_the_same() {
        try (TimersBench bench = plainTime()) {
            bench.ask("c1", opening(null));
            bench.clock.set(justAfter(SIX));
            bench.ask("c1", ANSWER);

            assertThat(bench.tickAt(SIX.plusSeconds(3_600))).isEqualTo(1);
            assertThat(bench.tickAt(SIX.plusSeconds(7_200))).isZero();
        }
    }

    @Test
    void people_are_warned_at_each_share_before_the_breach() {
        try (TimersBench bench = new TimersBench(directory, "always", "[50, 80]")) {
            bench.ask("c1", opening(null));
            Instant half = MONDAY_NINE.plus(Duration.ofMinutes(270));

            assertThat(bench.tickAt(half)).isZero();
            assertThat(bench.tickAt(justAfter(half))).isEqualTo(1);
            assertThat(bench.tickAt(half.plusSeconds(60))).isZero();
            assertThat(bench.tickAt(SIX.minusSeconds(60))).isEqualTo(1);
            assertThat(bench.tickAt(justAfter(SIX))).isEqualTo(1);
            assertThat(bench.told("c1"))
                    .containsExactly(
                            new SlaWarningRaised("ANSWER", 1, 50, SIX, PACK, null),
                            new SlaWarningRaised("ANSWER", 1, 80, SIX, PACK, null),
                            new SlaBreached("ANSWER", 1, SIX, SIX, PACK, null));
        }
    }

    @Test
    void when_the_warnings_were_missed_the_breach_is_told_nevertheless() {
        try (TimersBench bench = new TimersBench(directory, "always", "[50, 80]")) {
            bench.ask("c1", opening(null));

            assertThat(bench.tickAt(SIX.plusSeconds(60))).isEqualTo(1);
            assertThat(bench.told("c1")).containsExactly(new SlaBreached("ANSWER", 1, SIX, SIX, PACK, null));
        }
    }
}
