package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.AReading.LIMIT;
import static org.redress.commandside.spec.AReading.running;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.breached;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.WithdrawBreach;
import org.redress.events.cases.ClockEvent.BreachWithdrawn;

class WithdrawalSpec {
    private static final WithdrawBreach WITHDRAW = new WithdrawBreach("CLOSE", 1, "RECOMPUTED");

    @Test
    void a_breach_that_became_untrue_is_withdrawn() {
        given(opened(), breached("CLOSE", 1))
                .reading(running("CLOSE", LIMIT))
                .when(WITHDRAW)
                .then(new BreachWithdrawn("CLOSE", 1, "RECOMPUTED"));
    }

    @Test
    void a_true_breach_stands() {
        given(opened(), breached("CLOSE", 1))
                .reading(running("CLOSE", LIMIT.plusNanos(1)))
                .when(WITHDRAW)
                .thenRefused(new ClockRefusal.StillLate("CLOSE", 1));
    }

    @Test
    void the_breach_of_a_clock_that_no_longer_applies_is_withdrawn() {
        given(opened(), breached("CLOSE", 1)).when(WITHDRAW).thenAccepted();
    }

    @Test
    void an_untrue_breach_is_withdrawn_after_the_end_too() {
        given(opened(), breached("CLOSE", 1), closed())
                .reading(running("CLOSE", LIMIT))
                .when(WITHDRAW)
                .thenAccepted();
    }

    @Test
    void only_a_breach_that_was_told_is_withdrawn() {
        given(opened(), breached("CLOSE", 2))
                .reading(running("CLOSE", LIMIT))
                .when(WITHDRAW)
                .thenRefused(new ClockRefusal.NoBreachToWithdraw("CLOSE", 1));
    }

    @Test
    void a_breach_is_withdrawn_once() {
        given(opened(), breached("CLOSE", 1), new BreachWithdrawn("CLOSE", 1, "RECOMPUTED"))
                .reading(running("CLOSE", LIMIT))
                .when(WITHDRAW)
                .thenRefused(new ClockRefusal.NoBreachToWithdraw("CLOSE", 1));
    }

    @Test
    void a_withdrawal_says_why() {
        given(opened(), breached("CLOSE", 1))
                .reading(running("CLOSE", LIMIT))
                .when(new WithdrawBreach("CLOSE", 1, ""))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("ground")));
    }
}
