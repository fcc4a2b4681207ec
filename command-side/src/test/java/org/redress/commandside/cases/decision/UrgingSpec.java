package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.UrgeCase;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.spec.APack;
import org.redress.events.cases.ConversationEvent.CaseUrged;

class UrgingSpec {

    @Test
    void who_presses_for_progress_is_heard_every_time() {
        CaseUrged urged = new CaseUrged("CUSTOMER", "PHONE", said("怎么还没人来"));
        given(opened(), urged).when(new UrgeCase("CUSTOMER", "PHONE", "怎么还没人来")).then(urged);
    }

    @Test
    void a_colleague_may_urge_too_and_need_not_say_how() {
        given(opened()).when(new UrgeCase("COLLEAGUE", "", " ")).then(new CaseUrged("COLLEAGUE", null, null));
    }

    @Test
    void it_is_said_who_urges() {
        given(opened()).when(new UrgeCase("", null, null)).thenRefused(new IntakeRefusal.FieldsMissing(List.of("by")));
        given(opened())
                .when(new UrgeCase("NEIGHBOUR", null, null))
                .thenRefused(new ConversationRefusal.UnknownUrger("NEIGHBOUR"));
    }

    @Test
    void it_comes_by_a_channel_of_the_pack() {
        given(opened())
                .under(APack.plain().channels("PHONE"))
                .when(new UrgeCase("CUSTOMER", "FAX", null))
                .thenRefused(new IntakeRefusal.ValueNotInPack("channel", "FAX", List.of("PHONE")));
    }

    @Test
    void a_closed_case_is_taken_up_again_and_not_urged() {
        given(opened(), closed())
                .when(new UrgeCase("CUSTOMER", null, null))
                .thenRefused(new OrderRefusal.CaseIsClosed(CommandName.URGE_CASE));
    }

    @Test
    void an_urged_case_is_not_answered_by_it() {
        given(opened(), new CaseUrged("CUSTOMER", null, null))
                .when(new org.redress.commandside.cases.command.CaseCommand.CloseWithFeedback(
                        null, null, new org.redress.events.cases.Feedback.NotAsked()))
                .thenRefused(new ClosureRefusal.NotYetAnswered());
    }
}
