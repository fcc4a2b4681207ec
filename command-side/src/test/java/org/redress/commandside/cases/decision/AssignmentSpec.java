package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.assigned;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.AssignCase;
import org.redress.events.cases.RoutingEvent.CaseAssigned;

class AssignmentSpec {

    @Test
    void somebody_holds_the_case_from_now_on() {
        given(opened())
                .when(new AssignCase("li", "quality", "熟悉产品"))
                .then(new CaseAssigned("li", "quality", said("熟悉产品")));
    }

    @Test
    void the_case_goes_to_somebody_else() {
        given(opened(), assigned("li")).when(assign("wang")).then(assigned("wang"));
    }

    @Test
    void the_same_owner_in_another_unit_is_a_change() {
        given(opened(), assigned("li"))
                .when(new AssignCase("li", "quality", null))
                .thenAccepted();
    }

    @Test
    void the_same_owner_again_is_no_change() {
        given(opened(), assigned("li")).when(assign("li")).thenRefused(new RoutingRefusal.AlreadyAssigned("li"));
    }

    @Test
    void a_blank_owner_puts_the_case_back_to_nobody() {
        given(opened(), assigned("li")).when(assign(" ")).then(new CaseAssigned(null, null, null));
    }

    @Test
    void nobody_cannot_be_taken_off_a_case() {
        given(opened()).when(assign("")).thenRefused(new RoutingRefusal.NobodyAssigned());
    }

    @Test
    void a_source_system_may_assign_the_same_owner_again() {
        given(opened(), assigned("li")).imported().when(assign("li")).then(assigned("li"));
    }

    private static AssignCase assign(String owner) {
        return new AssignCase(owner, null, null);
    }
}
