package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.accepted;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.responded;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.Happened;
import org.redress.events.Audience;
import org.redress.events.cases.Feedback;

class AcceptanceSpec {
    private static final APack OFFICE = APack.plain().acceptedComplaints("CONTROLLER?");

    static Stream<CaseCommand> work() {
        return Stream.of(
                new CaseCommand.EnterStage("CONTROLLER"),
                new CaseCommand.ResolveCase(null, null),
                new CaseCommand.CloseWithFeedback(null, null, new Feedback.NotAsked()));
    }

    static Stream<CaseCommand> intake() {
        return Stream.of(
                new CaseCommand.AssignCase("li", null, null),
                new CaseCommand.ClassifyCase("QUALITY", null, null),
                new CaseCommand.RespondToCustomer("PHONE", null),
                new CaseCommand.AddNote(Audience.INTERNAL, "已联系客户"),
                new CaseCommand.EscalateCase(null, "SEVERITY", null, null));
    }

    @Test
    void the_office_takes_the_case_on() {
        given(opened()).under(OFFICE).when(new CaseCommand.AcceptCase()).then(accepted());
    }

    @Test
    void a_case_is_accepted_once() {
        given(opened(), accepted())
                .under(OFFICE)
                .when(new CaseCommand.AcceptCase())
                .thenRefused(new IntakeRefusal.AlreadyAccepted());
    }

    @ParameterizedTest
    @MethodSource("work")
    void a_case_that_has_to_be_accepted_is_not_worked_on_before(CaseCommand command) {
        given(opened(), responded())
                .under(OFFICE)
                .when(command)
                .thenRefused(new IntakeRefusal.NotAccepted(CommandName.of(command)));
    }

    @ParameterizedTest
    @MethodSource("work")
    void an_accepted_case_is_worked_on(CaseCommand command) {
        given(opened(), accepted(), responded()).under(OFFICE).when(command).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("intake")
    void taking_the_case_in_does_not_wait_for_acceptance(CaseCommand command) {
        given(opened()).under(OFFICE).when(command).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("work")
    void kinds_without_acceptance_are_worked_on_at_once(CaseCommand command) {
        given(opened(), responded())
                .under(APack.plain().complaintsWithStages("CONTROLLER?"))
                .when(command)
                .thenAccepted();
    }

    @Test
    void a_source_system_did_not_have_to_accept() {
        given(opened())
                .under(OFFICE)
                .imported()
                .when(new CaseCommand.ResolveCase(null, null))
                .then(Happened.resolved());
    }
}
