package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Actor;
import org.redress.events.DomainEvent;
import org.redress.events.Personal;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent.CaseMerged;
import org.redress.events.cases.ClosureEvent.CaseUnmerged;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.RoutingEvent.CaseAssigned;

/** Two streams and one journal: what a case knows of another one, and of what was done before. */
class MergingTest extends DeskAtWork {
    private static final CaseCommand REPLY = new CaseCommand.RespondToCustomer(null, "已安排");

    private Answer merge(String caseId, String into) {
        return desk.handle(ask(caseId, new CaseCommand.MergeCase(new CaseRef(into), null)));
    }

    private Answer unmerge(String caseId) {
        return desk.handle(ask(caseId, new CaseCommand.UnmergeCase("并错了")));
    }

    private List<? extends DomainEvent> events(String caseId) {
        return journal.readStream("main", StreamId.ofCase(caseId), 1).stream()
                .map(Recorded::event)
                .toList();
    }

    private static Answer.Refused refused(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return (Answer.Refused) answer;
    }

    @Test
    void one_event_on_the_absorbed_case_and_the_other_is_left_untouched() {
        openCase("a");
        openCase("b");
        merge("a", "b");

        assertThat(events("a")).last().isEqualTo(new CaseMerged(new CaseRef("b"), null));
        assertThat(events("b")).hasSize(2);
    }

    @Test
    void an_absorbed_case_takes_no_further_work_and_points_to_where_it_goes_on() {
        openCase("a");
        openCase("b");
        String number = desk.outlook("main", "b").orElseThrow().number();
        merge("a", "b");

        Answer.Refused refused = refused(desk.handle(ask("a", REPLY)));
        assertThat(refused.reason()).isEqualTo("WORKED_ON_ELSEWHERE");
        assertThat(refused.data()).containsEntry("number", number).containsEntry("caseId", "b");
        assertThat(refused.allowedNow()).containsExactly("UNMERGE_CASE");
    }

    @Test
    void not_into_itself_not_in_a_circle_not_into_nothing_and_not_into_what_is_closed() {
        openCase("a");
        openCase("b");
        openCase("c");
        desk.handle(ask("c", REPLY));
        desk.handle(ask("c", new CaseCommand.CloseWithFeedback(null, null, new Feedback.Declined(null))));
        merge("a", "b");

        assertThat(refused(merge("b", "b")).reason()).isEqualTo("MERGE_INTO_ITSELF");
        assertThat(refused(merge("b", "a")).reason()).isEqualTo("MERGE_TARGET_MERGED");
        assertThat(refused(merge("b", "nobody")).reason()).isEqualTo("MERGE_TARGET_UNKNOWN");
        assertThat(refused(merge("b", "c")).reason()).isEqualTo("MERGE_TARGET_CLOSED");
    }

    @Test
    void a_merge_is_undone_with_a_reason() {
        openCase("a");
        openCase("b");
        merge("a", "b");
        unmerge("a");

        assertThat(events("a")).last().isEqualTo(new CaseUnmerged(new CaseRef("b"), Personal.ofCase("a", "并错了")));
        assertThat(desk.handle(ask("a", REPLY))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void once_the_customer_was_told_something_the_merge_stays_and_it_is_said_why() {
        openCase("a");
        openCase("b");
        merge("a", "b");
        desk.handle(ask("b", REPLY));

        Answer.Refused refused = refused(unmerge("a"));
        assertThat(refused.reason()).isEqualTo("MERGE_RESTS_ON_IT");
        assertThat(Objects.requireNonNull(refused.data().get("later")).toString())
                .contains("RESPOND_TO_CUSTOMER 20");
    }

    @Test
    void what_was_said_before_the_merge_does_not_rest_on_it() {
        openCase("a");
        openCase("b");
        desk.handle(ask("b", REPLY));
        merge("a", "b");

        assertThat(unmerge("a")).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void two_customers_are_joined_only_for_a_reason() {
        openFor("a", "K-1");
        openFor("b", "K-2");
        openFor("c", "K-1");

        assertThat(refused(merge("a", "b")).reason()).isEqualTo("OTHER_CUSTOMER");
        assertThat(desk.handle(ask("a", new CaseCommand.MergeCase(new CaseRef("b"), "母女二人，同一事项"))))
                .isInstanceOf(Answer.Accepted.class);
        openFor("d", "K-1");
        assertThat(merge("c", "d")).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void what_one_did_oneself_is_taken_back_by_its_opposite() {
        openCase("a");
        openCase("b");
        desk.handle(ask("a", new CaseCommand.AssignCase("wang", null, null)));
        desk.handle(ask("a", new CaseCommand.AssignCase("zhao", null, null)));
        assertThat(takeBack("a", "li")).isInstanceOf(Answer.Accepted.class);
        assertThat(((CaseAssigned) events("a").getLast()).owner()).isEqualTo("wang");

        desk.handle(ask("a", new CaseCommand.LinkCases(new CaseRef("b"), LinkKind.DUPLICATES)));
        assertThat(takeBack("a", "li")).isInstanceOf(Answer.Accepted.class);
        merge("a", "b");
        assertThat(takeBack("a", "li")).isInstanceOf(Answer.Accepted.class);
        assertThat(events("a").getLast()).isInstanceOf(CaseUnmerged.class);
    }

    @Test
    void nobody_takes_back_what_others_did_and_nothing_on_which_later_work_rests() {
        openCase("a");
        desk.handle(ask("a", new CaseCommand.AssignCase("wang", null, null)));
        assertThat(refused(takeBack("a", "wang")).reason()).isEqualTo("NOT_YOURS");
        desk.handle(ask("a", REPLY));
        assertThat(refused(desk.handle(asking("li", "a", new CaseCommand.TakeBack(3))))
                        .reason())
                .isEqualTo("RESTS_ON_IT");
        assertThat(refused(takeBack("a", "li")).reason()).isEqualTo("HAS_NO_OPPOSITE");
    }

    @Test
    void what_may_be_taken_back_is_offered_to_who_did_it_alone() {
        openCase("a");
        desk.handle(ask("a", new CaseCommand.AssignCase("wang", null, null)));

        assertThat(desk.outlook("main", "a", "li").orElseThrow().undoable()).isNotNull();
        assertThat(desk.outlook("main", "a", "wang").orElseThrow().undoable()).isNull();
    }

    private Answer takeBack(String caseId, String staffId) {
        return desk.handle(
                asking(staffId, caseId, new CaseCommand.TakeBack(events(caseId).size())));
    }

    private static Asked asking(String staffId, String caseId, CaseCommand command) {
        UUID id = UUID.randomUUID();
        return new Asked("main", caseId, command, id, Actor.of(staffId), "ui", null, null, id, null, null);
    }

    private void openFor(String caseId, String customer) {
        CaseCommand.OpenCase plain = opening("A");
        desk.handle(ask(
                caseId,
                new CaseCommand.OpenCase(
                        plain.kind(),
                        null,
                        null,
                        null,
                        customer,
                        null,
                        plain.reporter(),
                        plain.title(),
                        null,
                        null,
                        null,
                        Map.of())));
    }
}
