package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.NOW;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand.RespondToCustomer;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.Answer;

class BackdatingSpec {
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final APack TWO_HOURS_BACK = APack.plain().backdating(TWO_HOURS);

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1H59M59.999999999S", "PT2H"})
    void what_happened_within_the_packs_limit_may_be_recorded_now(Duration ago) {
        told(TWO_HOURS_BACK, ago).thenAccepted();
    }

    @Test
    void what_happened_earlier_is_refused_with_the_earliest_time_allowed() {
        told(TWO_HOURS_BACK, TWO_HOURS.plusNanos(1))
                .thenRefused(new TimeRefusal.TooFarBack("2026-03-02 07:59:59", "2026-03-02 08:00:00"));
    }

    @Test
    void by_default_nothing_is_dated_back() {
        told(APack.plain(), Duration.ZERO).thenAccepted();
        told(APack.plain(), Duration.ofNanos(1)).thenRefused(new TimeRefusal.NoBackdating("2026-03-02 09:59:59"));
    }

    @Test
    void nothing_is_recorded_before_it_happens() {
        told(TWO_HOURS_BACK, Duration.ofSeconds(-1))
                .thenRefused(new TimeRefusal.InTheFuture("2026-03-02 10:00:01", "2026-03-02 10:00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-2400H", "PT240000H"})
    void a_source_system_may_tell_of_any_time(Duration ago) {
        given(opened())
                .at(NOW, NOW.minus(ago), true)
                .when(new RespondToCustomer(null, null))
                .thenAccepted();
    }

    private static Answer told(APack pack, Duration ago) {
        return given(opened()).under(pack).at(NOW, NOW.minus(ago), false).when(new RespondToCustomer(null, null));
    }
}
