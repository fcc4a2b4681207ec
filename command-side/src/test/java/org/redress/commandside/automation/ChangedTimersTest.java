package org.redress.commandside.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.automation.TimersBench.MONDAY_NINE;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.calendars.HolidayLists;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Cases;
import org.redress.commandside.packs.Seeding;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.ClockEvent.BreachWithdrawn;
import org.redress.events.cases.ClockEvent.SlaBreached;
import org.redress.events.cases.Severity;
import org.redress.events.worktime.CalendarSettings;
import org.redress.events.worktime.DayException;

@Timeout(120)
class ChangedTimersTest {
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
    void while_a_clock_stands_still_nothing_is_told_and_afterwards_the_time_counts_on() {
        try (TimersBench bench = plainTime()) {
            bench.ask("c1", opening(null));
            bench.clock.set(MONDAY_NINE.plus(Duration.ofHours(1)));
            bench.ask("c1", new CaseCommand.PauseClock("ANSWER", "CUSTOMER", null));
            assertThat(bench.tickAt(SIX.plusSeconds(3_600))).isZero();
            bench.clock.set(SIX.plusSeconds(3_600));
            bench.ask("c1", new CaseCommand.ResumeClock("ANSWER", null));
            Instant end = SIX.plusSeconds(3_600).plus(Duration.ofHours(8));

            assertThat(bench.tickAt(end)).isZero();
            assertThat(bench.tickAt(justAfter(end))).isEqualTo(1);
        }
    }

    @Test
    void a_case_that_turns_serious_has_less_time() {
        try (TimersBench bench = plainTime()) {
            bench.ask("c1", opening(null));
            bench.clock.set(MONDAY_NINE.plus(Duration.ofHours(1)));
            bench.ask("c1", new CaseCommand.ChangeSeverity(new Severity("SERIOUS"), "客户受伤"));
            Instant end = MONDAY_NINE.plus(Duration.ofHours(2));

            assertThat(bench.tickAt(end)).isZero();
            assertThat(bench.tickAt(justAfter(end))).isEqualTo(1);
        }
    }

    @Test
    void a_calendar_published_later_moves_running_timers() {
        try (TimersBench bench = officeHours()) {
            bench.ask("c1", opening(null));
            bench.settle();
            holiday(bench, LocalDate.of(2026, 3, 3));

            assertThat(bench.tickAt(justAfter(TUESDAY_NINE))).isZero();
            assertThat(bench.tickAt(justAfter(TUESDAY_NINE.plus(Duration.ofHours(24)))))
                    .isEqualTo(1);
            assertThat(bench.told("c1"))
                    .extracting(event -> ((SlaBreached) event).calendar())
                    .containsExactly(new CalendarRef(HolidayLists.CN_OFFICE_HOURS, 2));
        }
    }

    @Test
    void a_breach_that_a_calendar_makes_untrue_is_withdrawn_and_told_anew_when_its_time_comes() {
        try (TimersBench bench = officeHours()) {
            bench.ask("c1", opening(null));
            assertThat(bench.tickAt(justAfter(TUESDAY_NINE))).isEqualTo(1);
            bench.settle();
            holiday(bench, LocalDate.of(2026, 3, 3));

            assertThat(bench.tickAt(TUESDAY_NINE.plusSeconds(60))).isEqualTo(1);
            assertThat(bench.tickAt(justAfter(TUESDAY_NINE.plus(Duration.ofHours(24)))))
                    .isEqualTo(1);
            assertThat(bench.told("c1"))
                    .extracting(event -> (Object) event.getClass())
                    .containsExactly(SlaBreached.class, BreachWithdrawn.class, SlaBreached.class);
        }
    }

    private static void holiday(TimersBench bench, LocalDate date) {
        CalendarSettings old = HolidayLists.cnOfficeHours();
        List<DayException> exceptions = new ArrayList<>(old.exceptions());
        exceptions.add(new DayException(date, "临时放假", List.of(), "notice"));
        new Seeding(bench.journal, bench.now)
                .seedCalendar(
                        Cases.TENANT,
                        HolidayLists.CN_OFFICE_HOURS,
                        new CalendarSettings(old.zone(), old.weekly(), exceptions, old.publishedThrough()));
    }
}
