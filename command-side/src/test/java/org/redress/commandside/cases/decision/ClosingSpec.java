package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.reopened;
import static org.redress.commandside.spec.Happened.resolved;
import static org.redress.commandside.spec.Happened.responded;
import static org.redress.commandside.spec.Happened.said;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.CloseWithFeedback;
import org.redress.commandside.cases.command.CaseCommand.ResolveCase;
import org.redress.commandside.spec.Answer;
import org.redress.events.Personal;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ClosureEvent.CaseResolved;
import org.redress.events.cases.Feedback;
import org.redress.events.testing.Proves;

class ClosingSpec {
    private static final CloseWithFeedback CLOSE = new CloseWithFeedback(null, null, new Feedback.NotAsked());

    @Test
    void the_matter_is_settled_in_the_owners_eyes() {
        given(opened()).when(new ResolveCase("REPAIRED", "已更换外箱")).then(new CaseResolved("REPAIRED", said("已更换外箱")));
    }

    @Test
    void a_matter_may_be_settled_again_in_another_way() {
        given(opened(), resolved()).when(new ResolveCase("REFUNDED", null)).thenAccepted();
    }

    @Test
    void the_end_says_how_and_what_the_customer_said() {
        Feedback declined = new Feedback.Declined(said("赶时间"));
        given(opened(), resolved())
                .when(new CloseWithFeedback("REPAIRED", "客户认可", declined))
                .then(new CaseClosed("REPAIRED", said("客户认可"), declined));
    }

    @Test
    void what_the_customer_said_is_kept_with_the_case_whoever_it_was_said_to_concern() {
        Personal elsewhere = Personal.ofCustomer("k-9", "王女士说赶时间");
        closedWith(new Feedback.Declined(elsewhere)).then(saying(new Feedback.Declined(said("王女士说赶时间"))));
        closedWith(new Feedback.Scored(4, Map.of(), elsewhere))
                .then(saying(new Feedback.Scored(4, Map.of(), said("王女士说赶时间"))));
    }

    @Test
    void a_blank_word_of_the_customer_is_none() {
        closedWith(new Feedback.Declined(said(" "))).then(saying(new Feedback.Declined(null)));
        closedWith(new Feedback.Scored(4, Map.of(), said(""))).then(saying(new Feedback.Scored(4, Map.of(), null)));
    }

    @Test
    @Proves("S000-E-04")
    void a_case_is_not_closed_before_it_was_resolved_or_answered() {
        given(opened()).when(CLOSE).thenRefused(new ClosureRefusal.NotYetAnswered());
        given(opened(), responded()).when(CLOSE).then(closed());
        given(opened(), resolved()).when(CLOSE).then(closed());
    }

    @Test
    void an_answer_given_before_the_case_was_reopened_is_still_an_answer() {
        given(opened(), responded(), closed(), reopened()).when(CLOSE).then(closed());
    }

    @Test
    void a_solution_that_was_refused_is_none() {
        given(opened(), resolved(), closed(), reopened()).when(CLOSE).thenRefused(new ClosureRefusal.NotYetAnswered());
    }

    @Test
    void a_closed_case_is_not_closed_again() {
        given(opened(), responded(), closed()).when(CLOSE).thenRefused(new OrderRefusal.AlreadyClosed());
    }

    private static Answer closedWith(Feedback feedback) {
        return given(opened(), resolved()).when(new CloseWithFeedback(null, null, feedback));
    }

    private static CaseClosed saying(Feedback feedback) {
        return new CaseClosed(null, null, feedback);
    }
}
