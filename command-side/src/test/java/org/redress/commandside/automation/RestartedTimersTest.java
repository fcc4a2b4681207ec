package org.redress.commandside.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.automation.TimersBench.MONDAY_NINE;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;
import static org.redress.commandside.cases.handling.Cases.told;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.calendars.HolidayLists;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.OccurredAt;
import org.redress.events.cases.ClockEvent.SlaBreached;
import org.redress.events.cases.ClockEvent.SlaWarningRaised;
import org.redress.events.cases.PackRef;
import org.redress.events.imports.ImportRunEvent;
import org.redress.infra.testing.TestPostgres;

@Timeout(120)
class RestartedTimersTest {
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
    void on_postgresql_it_is_the_same() {
        DataSource database = TestPostgres.database();
        try (TimersBench bench = new TimersBench(directory, database, "always", "[50]")) {
            bench.importRun(
                    0, new ImportRunEvent.ImportStarted("helpdesk", "h.csv", "0", "", "timed", "Asia/Shanghai"));
            bench.ask("c1", opening(null));
            bench.ask("c2", opening(null));
            bench.ask("c2", ANSWER);

            assertThat(bench.tickAt(SIX.minusSeconds(1))).isEqualTo(1);
            bench.stop();
            bench.start();
            assertThat(bench.tickAt(SIX)).isZero();
            assertThat(bench.tickAt(justAfter(SIX))).isEqualTo(1);
            assertThat(bench.tickAt(SIX.plusSeconds(3_600))).isZero();
            assertThat(bench.told("c1"))
                    .containsExactly(
                            new SlaWarningRaised("ANSWER", 1, 50, SIX, PACK, null),
                            new SlaBreached("ANSWER", 1, SIX, SIX, PACK, null));
        }
    }

    @Test
    void after_a_restart_what_became_due_meanwhile_is_told_once() {
        try (TimersBench bench = plainTime()) {
            bench.ask("c1", opening(null));
            bench.settle();
            bench.stop();
            bench.clock.set(SIX.plusSeconds(60));
            bench.start();

            assertThat(bench.tickAt(SIX.plusSeconds(60))).isEqualTo(1);
            bench.settle();
            bench.stop();
            bench.start();
            assertThat(bench.tickAt(SIX.plusSeconds(120))).isZero();
            assertThat(bench.told("c1")).hasSize(1);
        }
    }

    @Test
    void timers_that_run_twice_at_once_tell_once() {
        try (TimersBench bench = plainTime();
                WhenTimePassesTellOfClocks other = new WhenTimePassesTellOfClocks(bench.desk, bench.views, bench.now)) {
            for (int i = 0; i < 20; i++) {
                bench.ask("c" + i, opening(null));
            }
            bench.clock.set(justAfter(SIX));
            bench.settle();
            Stream.of(bench.timers, other).parallel().forEach(WhenTimePassesTellOfClocks::tick);

            for (int i = 0; i < 20; i++) {
                assertThat(bench.told("c" + i)).hasSize(1);
            }
        }
    }

    @Test
    void cases_of_an_import_wait_for_its_end_and_then_only_what_still_runs_is_told() {
        try (TimersBench bench = plainTime()) {
            bench.importRun(
                    0, new ImportRunEvent.ImportStarted("helpdesk", "h.csv", "0", "", "timed", "Asia/Shanghai"));
            OccurredAt longAgo = OccurredAt.exactly(MONDAY_NINE.minus(Duration.ofDays(100)));
            OccurredAt late = OccurredAt.exactly(MONDAY_NINE.minus(Duration.ofDays(90)));
            bench.accepted(told("import:helpdesk", longAgo, ask("running", opening(null))));
            bench.accepted(told("import:helpdesk", longAgo, ask("ended", opening(null))));
            bench.accepted(told("import:helpdesk", late, ask("ended", ANSWER)));
            bench.ask("ours", opening(null));

            assertThat(bench.tickAt(justAfter(SIX))).isEqualTo(1);
            assertThat(bench.told("ours")).hasSize(1);
            bench.importRun(1, new ImportRunEvent.ImportFinished(3, 3, 0, 0));
            assertThat(bench.tickAt(SIX.plusSeconds(60))).isEqualTo(1);
            assertThat(bench.told("running")).hasSize(1);
            assertThat(bench.told("ended")).isEmpty();
        }
    }

    @Test
    void rebuilt_from_the_journal_the_timers_are_the_same() {
        try (TimersBench bench = officeHours()) {
            for (int i = 0; i < 10; i++) {
                bench.ask("c" + i, opening(null));
            }
            bench.ask("c3", ANSWER);
            bench.ask("c4", new CaseCommand.PauseClock("ANSWER", "CUSTOMER", null));
            bench.tickAt(justAfter(TUESDAY_NINE));
            bench.settle();
            List<Timer> live = rows(bench);
            bench.delivery.rebuild("timers");
            assertThat(bench.delivery.awaitRebuilt("timers", Duration.ofSeconds(30)))
                    .isTrue();

            assertThat(live).isNotEmpty();
            assertThat(rows(bench)).isEqualTo(live);
        }
    }

    private static List<Timer> rows(TimersBench bench) {
        return bench.views.read(
                "timers",
                reading -> reading.list("select * from timers order by tenant, case_id, clock", TimerTables::timer));
    }
}
