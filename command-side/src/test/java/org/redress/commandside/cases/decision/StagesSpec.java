package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.entered;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.reopened;
import static org.redress.commandside.spec.Happened.resolved;
import static org.redress.commandside.spec.Happened.responded;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.EnterStage;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.Answer;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.testing.Proves;

class StagesSpec {
    private static final APack CHAIN =
            APack.plain().complaintsWithStages("CONTROL", "QUALITY", "RESEARCH?", "DECISION");
    private static final CaseCommand RESOLVE = new CaseCommand.ResolveCase(null, null);
    private static final CaseCommand CLOSE = new CaseCommand.CloseWithFeedback(null, null, new Feedback.NotAsked());

    @Test
    @Proves("S004-A-16")
    void stages_are_entered_in_the_order_of_the_pack() {
        when("CONTROL").then(entered("CONTROL"));
        when("QUALITY", entered("CONTROL")).then(entered("QUALITY"));
    }

    @Test
    @Proves("S004-A-04")
    void a_prescribed_stage_is_not_skipped() {
        when("DECISION", entered("CONTROL"))
                .thenRefused(new RoutingRefusal.StagesSkipped("DECISION", List.of("QUALITY")));
    }

    @Test
    @Proves("S004-A-17")
    void an_optional_stage_is_skipped_on_record() {
        when("DECISION", entered("CONTROL"), entered("QUALITY")).then(entered("DECISION", "RESEARCH"));
    }

    @Test
    void a_stage_that_was_passed_is_not_entered_again() {
        when("CONTROL", entered("CONTROL"))
                .thenRefused(new RoutingRefusal.StageBehind("CONTROL", List.of("QUALITY", "RESEARCH", "DECISION")));
    }

    @Test
    void a_stage_that_was_skipped_is_behind() {
        when("RESEARCH", entered("CONTROL"), entered("QUALITY"), entered("DECISION", "RESEARCH"))
                .thenRefused(new RoutingRefusal.NoStageAhead());
    }

    @Test
    void a_stage_the_track_does_not_have_is_refused_with_those_it_has() {
        when("COMMITTEE")
                .thenRefused(new RoutingRefusal.UnknownStage(
                        "COMMITTEE", List.of("CONTROL", "QUALITY", "RESEARCH", "DECISION")));
    }

    @Test
    void a_kind_without_stages_has_none_to_enter() {
        given(opened()).when(new EnterStage("CONTROL")).thenRefused(new RoutingRefusal.NoStageAhead());
    }

    @Test
    @Proves("S004-A-04")
    void a_case_is_not_resolved_before_its_last_prescribed_stage() {
        given(opened(), entered("CONTROL"))
                .under(CHAIN)
                .when(RESOLVE)
                .thenRefused(new RoutingRefusal.StagesLeft(List.of("QUALITY", "DECISION")));
        given(opened(), entered("CONTROL"), entered("QUALITY"), entered("DECISION", "RESEARCH"))
                .under(CHAIN)
                .when(RESOLVE)
                .then(resolved());
    }

    @Test
    @Proves("S004-F-11")
    void what_is_answered_at_first_contact_never_enters_its_track() {
        given(opened(), responded()).under(CHAIN).when(CLOSE).then(closed());
    }

    @Test
    void a_track_once_begun_is_finished_before_closing() {
        given(opened(), responded(), entered("CONTROL"))
                .under(CHAIN)
                .when(CLOSE)
                .thenRefused(new RoutingRefusal.StagesLeft(List.of("QUALITY", "DECISION")));
    }

    @Test
    @Proves("S004-F-33")
    void a_reopened_case_goes_through_its_track_again() {
        when("CONTROL", entered("CONTROL"), entered("QUALITY"), closed(), reopened())
                .then(entered("CONTROL"));
    }

    @Test
    void another_kind_begins_its_own_track() {
        when("CONTROL", new CaseKindChanged(CaseKind.INQUIRY, CaseKind.COMPLAINT, said("更正")))
                .then(entered("CONTROL"));
    }

    private static Answer when(String stage, CaseEvent... soFar) {
        CaseEvent[] history = new CaseEvent[soFar.length + 1];
        history[0] = opened();
        System.arraycopy(soFar, 0, history, 1, soFar.length);
        return given(history).under(CHAIN).when(new EnterStage(stage));
    }
}
