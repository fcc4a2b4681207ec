package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.TransferCase;
import org.redress.commandside.cases.command.CaseCommand.UnwatchCase;
import org.redress.commandside.cases.command.CaseCommand.WatchCase;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.cases.RoutingEvent.CaseTransferred;
import org.redress.events.cases.RoutingEvent.CaseUnwatched;
import org.redress.events.cases.RoutingEvent.CaseWatched;

class TransferSpec {
    private static final CaseAssigned HELD = new CaseAssigned("li", "service", null);

    @Test
    void whom_it_leaves_and_whom_it_goes_to_are_both_on_record() {
        given(opened(), HELD)
                .when(new TransferCase("wang", "quality", "属质量问题"))
                .then(new CaseTransferred("li", "service", "wang", "quality", said("属质量问题")));
    }

    @Test
    void to_a_unit_alone_it_waits_there_for_somebody() {
        given(opened(), HELD)
                .when(new TransferCase(" ", "quality", "属质量问题"))
                .then(new CaseTransferred("li", "service", null, "quality", said("属质量问题")));
    }

    @Test
    void it_goes_somewhere() {
        given(opened(), HELD)
                .when(new TransferCase(null, " ", "不归我管"))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("owner", "unit")));
    }

    @Test
    void it_goes_for_a_reason() {
        given(opened(), HELD)
                .when(new TransferCase("wang", null, " "))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("reason")));
    }

    @Test
    void to_where_it_is_it_cannot_go() {
        given(opened(), HELD)
                .when(new TransferCase("li", "service", "再转"))
                .thenRefused(new RoutingRefusal.AlreadyAssigned("li"));
    }

    @Test
    void somebody_follows_once() {
        given(opened()).when(new WatchCase("zhao")).then(new CaseWatched("zhao"));
        given(opened(), new CaseWatched("zhao"))
                .when(new WatchCase("zhao"))
                .thenRefused(new RoutingRefusal.AlreadyWatching("zhao"));
    }

    @Test
    void who_does_not_follow_cannot_stop() {
        given(opened(), new CaseWatched("zhao")).when(new UnwatchCase("zhao")).then(new CaseUnwatched("zhao"));
        given(opened(), new CaseWatched("zhao"))
                .when(new UnwatchCase("li"))
                .thenRefused(new RoutingRefusal.NotWatching("li"));
        given(opened(), new CaseWatched("zhao"), new CaseUnwatched("zhao"))
                .when(new UnwatchCase("zhao"))
                .thenRefused(new RoutingRefusal.NobodyWatching());
    }
}
