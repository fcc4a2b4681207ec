package org.redress.commandside.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.automation.TimersBench.MONDAY_NINE;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.Deadline;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClockEvent.BreachWithdrawn;
import org.redress.events.cases.ClockEvent.SlaBreached;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.PromisedReply;

/** What is told of a promise that was not kept, and of two cases that became one. */
@Timeout(120)
class PromiseAndMergeTimersTest {
    private static final PackRef PACK = new PackRef("timed", 1);
    private static final CaseCommand ANSWER = new CaseCommand.RespondToCustomer("PHONE", "已答复");
    private static final Instant TEN = MONDAY_NINE.plus(Duration.ofHours(1));
    private static final Instant NOON = MONDAY_NINE.plus(Duration.ofHours(3));
    private static final Instant SIX = MONDAY_NINE.plus(Duration.ofHours(9));
    private static final Instant SEVEN = MONDAY_NINE.plus(Duration.ofHours(10));

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private TimersBench bench;

    @BeforeEach
    void open() {
        bench = new TimersBench(directory, "always", "[]");
        bench.ask("early", opening(null));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Instant justAfter(Instant instant) {
        return instant.plusNanos(1_000);
    }

    private static CaseCommand promise(Duration within) {
        return new CaseCommand.PromiseReply(Deadline.within(within), null);
    }

    private static SlaBreached answerDue(Instant due) {
        return new SlaBreached("ANSWER", 1, due, due, PACK, null);
    }

    private static SlaBreached promiseBroken(int run, Instant due) {
        return new SlaBreached(PromisedReply.CLOCK, run, due, due, PACK, null);
    }

    private void openedAtTen(String caseId) {
        bench.clock.set(TEN);
        bench.ask(caseId, opening(null));
    }

    private void merged(String caseId, String into) {
        bench.ask(caseId, new CaseCommand.MergeCase(new CaseRef(into), null));
    }

    @Test
    void a_broken_promise_is_told_once_and_strictly_after_its_time() {
        bench.ask("early", promise(Duration.ofHours(3)));

        assertThat(bench.tickAt(NOON)).isZero();
        assertThat(bench.tickAt(justAfter(NOON))).isEqualTo(1);
        assertThat(bench.told("early")).containsExactly(promiseBroken(1, NOON));
        assertThat(bench.tickAt(NOON.plusSeconds(60))).isZero();
    }

    @Test
    void a_kept_promise_is_left_alone_and_a_newer_one_is_a_run_of_its_own() {
        bench.ask("early", promise(Duration.ofHours(3)));
        bench.clock.set(NOON);
        bench.ask("early", ANSWER);
        bench.ask("early", promise(Duration.ofHours(1)));

        assertThat(bench.tickAt(justAfter(NOON))).isZero();
        Instant one = NOON.plus(Duration.ofHours(1));
        assertThat(bench.tickAt(justAfter(one))).isEqualTo(1);
        assertThat(bench.told("early")).containsExactly(promiseBroken(2, one));
    }

    @Test
    void the_joint_matter_is_due_when_the_earlier_case_was_and_the_absorbed_one_is_silent() {
        openedAtTen("late");
        merged("early", "late");

        assertThat(bench.tickAt(SIX)).isZero();
        assertThat(bench.tickAt(justAfter(SIX))).isEqualTo(1);
        assertThat(bench.told("late")).containsExactly(answerDue(SIX));
        assertThat(bench.tickAt(justAfter(SEVEN))).isZero();
        assertThat(bench.told("early")).isEmpty();
    }

    @Test
    void when_the_merge_is_undone_in_time_each_case_has_its_own_due_time_again() {
        openedAtTen("late");
        merged("early", "late");
        bench.ask("early", new CaseCommand.UnmergeCase("并错了"));

        assertThat(bench.tickAt(justAfter(SIX))).isEqualTo(1);
        assertThat(bench.told("early")).containsExactly(answerDue(SIX));
        assertThat(bench.told("late")).isEmpty();
        assertThat(bench.tickAt(justAfter(SEVEN))).isEqualTo(1);
        assertThat(bench.told("late")).containsExactly(answerDue(SEVEN));
    }

    @Test
    void what_was_told_of_the_joint_matter_is_withdrawn_when_the_merge_is_undone() {
        openedAtTen("late");
        merged("early", "late");
        bench.tickAt(justAfter(SIX));
        bench.ask("early", new CaseCommand.UnmergeCase("并错了"));

        assertThat(bench.tickAt(SIX.plusSeconds(60))).isEqualTo(2);
        assertThat(bench.told("late")).containsExactly(answerDue(SIX), new BreachWithdrawn("ANSWER", 1, "RECOMPUTED"));
        assertThat(bench.told("early")).containsExactly(answerDue(SIX));
        assertThat(bench.tickAt(justAfter(SEVEN))).isEqualTo(1);
        assertThat(bench.told("late")).last().isEqualTo(answerDue(SEVEN));
    }

    @Test
    void after_a_restart_the_timers_still_know_what_was_merged() {
        openedAtTen("late");
        merged("early", "late");
        bench.settle();
        bench.stop();
        bench.start();

        assertThat(bench.tickAt(justAfter(SIX))).isEqualTo(1);
        assertThat(bench.told("late")).containsExactly(answerDue(SIX));
    }
}
