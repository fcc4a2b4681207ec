package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.escalated;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.reopened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.EscalateCase;
import org.redress.commandside.spec.Happened;
import org.redress.events.cases.RoutingEvent.CaseEscalated;

class EscalationSpec {

    @Test
    void help_of_the_first_level_comes_first() {
        given(opened())
                .when(new EscalateCase(null, "SEVERITY", "DESK_LEAD", "客户要求上级答复"))
                .then(new CaseEscalated(1, "SEVERITY", "DESK_LEAD", said("客户要求上级答复")));
    }

    @Test
    void without_a_level_help_comes_from_one_above_the_highest_so_far() {
        given(opened(), escalated(3), escalated(1)).when(escalate(null)).then(escalated(4));
    }

    @Test
    void a_reopened_case_remembers_how_high_it_went() {
        given(opened(), escalated(2), Happened.closed(), reopened())
                .when(escalate(null))
                .then(escalated(3));
    }

    @Test
    void a_level_may_be_named() {
        given(opened()).when(escalate(5)).then(escalated(5));
    }

    @Test
    void levels_count_from_one() {
        given(opened()).when(escalate(-1)).thenRefused(new RoutingRefusal.LevelTooLow(-1));
        given(opened()).when(escalate(0)).thenRefused(new RoutingRefusal.LevelTooLow(0));
        given(opened()).when(escalate(1)).then(escalated(1));
    }

    @Test
    void nobody_is_called_without_saying_why() {
        given(opened())
                .when(new EscalateCase(null, "", null, null))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("trigger")));
    }

    private static EscalateCase escalate(@Nullable Integer level) {
        return new EscalateCase(level, "MANUAL", null, null);
    }
}
