package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.RefusalSentence;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.RoutingEvent.CaseAssigned;

/** The desk after a person was erased, by their case or by themselves. */
class CaseDeskErasureTest extends DeskAtWork {
    private static CaseCommand openingFor(String customer) {
        return new CaseCommand.OpenCase(
                CaseKind.COMPLAINT,
                null,
                null,
                "A",
                customer,
                null,
                Reporter.UNKNOWN,
                "柜门开裂",
                "第二天就裂了",
                null,
                null,
                Map.of());
    }

    private void assertErased(Answer answer) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class, no -> assertThat(no.reason()).isEqualTo("PERSON_ERASED"));
    }

    private void assertAccepted(Asked asked) {
        assertThat(desk.handle(asked)).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void words_are_refused_with_what_is_possible_without_them_and_the_refusal_is_on_record() {
        openCase("c1");
        keys.erase("case:c1");
        Asked note = ask("c1", NOTE);

        Answer answer = desk.handle(note);
        assertErased(answer);
        Answer.Refused refused = (Answer.Refused) answer;
        assertThat(refused.allowedNow())
                .contains("ASSIGN_CASE", "RESPOND_TO_CUSTOMER")
                .doesNotContain("ADD_NOTE");
        assertThat(new RefusalSentence(Locale.CHINA, Map.of()).of(refused.reason(), refused.data()))
                .contains("已经销毁");
        assertThat(new RefusalSentence(Locale.ENGLISH, Map.of()).of(refused.reason(), refused.data()))
                .contains("erased for good");
        assertThat(desk.handle(note)).isEqualTo(answer);
        assertThat(journal.findCommand(TENANT, note.commandId()))
                .isNotNull()
                .satisfies(kept -> assertThat(kept.refusal()).contains("PERSON_ERASED"));
    }

    @Test
    void the_case_is_worked_to_its_end_without_words() {
        openCase("c1");
        keys.erase("case:c1");

        assertAccepted(ask("c1", ASSIGN));
        assertAccepted(ask("c1", new CaseCommand.RespondToCustomer("PHONE", null)));
        assertAccepted(ask("c1", close(5)));
        assertAccepted(ask("c1", new CaseCommand.ReopenCase(" ")));
        assertErased(desk.handle(ask("c1", new CaseCommand.AssignCase("li", null, "王芳找过他"))));
    }

    @Test
    void what_was_done_before_is_answered_as_before() {
        Asked open = ask("c1", opening("A"));
        assertAccepted(open);
        Asked note = ask("c1", NOTE);
        Answer noted = desk.handle(note);
        keys.erase("case:c1");

        assertThat(desk.handle(note)).isEqualTo(noted);
        assertAccepted(open);
        try (CaseDesk forgetful = newDesk()) {
            assertThat(forgetful.handle(note)).isEqualTo(noted);
        }
    }

    @Test
    void an_erased_customer_takes_their_cases_with_them_and_gets_no_new_one() {
        assertAccepted(ask("c1", openingFor("k-1")));
        assertAccepted(ask("c2", opening("A")));
        assertAccepted(ask("c2", new CaseCommand.AmendDetails(List.of(new Change("customerId", null, "k-1")), null)));
        openCase("c3");
        keys.erase("customer:k-1");

        assertErased(desk.handle(ask("c1", NOTE)));
        assertErased(desk.handle(ask("c2", NOTE)));
        assertErased(desk.handle(ask("c4", openingFor("k-1"))));
        assertAccepted(ask("c3", NOTE));
        assertErased(desk.handle(
                ask("c3", new CaseCommand.AmendDetails(List.of(new Change("customerId", null, "k-1")), null))));
    }

    @Test
    void a_case_is_not_erased_with_somebody_who_tried_to_open_it_again() {
        assertAccepted(ask("c1", openingFor("k-1")));
        try (CaseDesk forgetful = newDesk()) {
            assertThat(forgetful.handle(ask("c1", openingFor("k-2")))).isInstanceOf(Answer.Refused.class);
        }
        keys.erase("customer:k-2");
        assertAccepted(ask("c1", NOTE));

        keys.erase("customer:k-1");
        assertErased(desk.handle(ask("c1", NOTE)));
    }

    @Test
    void an_import_told_again_finds_its_rows_and_new_rows_come_in_without_their_words() {
        Asked open = row(1, opening("A"));
        Asked assigned = row(2, new CaseCommand.AssignCase("wang", null, "熟悉王芳"));
        List<Answer> first = desk.handleImported(TENANT, "c1", List.of(open, assigned));
        keys.erase("case:c1");

        assertThat(desk.handleImported(TENANT, "c1", List.of(open, assigned))).isEqualTo(first);
        Asked later = row(3, new CaseCommand.AssignCase("li", null, "王芳找过他"));
        assertThat(desk.handleImported(TENANT, "c1", List.of(open, assigned, later)))
                .startsWith(first.toArray(Answer[]::new))
                .hasOnlyElementsOfType(Answer.Accepted.class);
        assertThat(journal.readStream(TENANT, StreamId.ofCase("c1"), 3)
                        .getFirst()
                        .event())
                .isEqualTo(new CaseAssigned("li", null, null));
    }

    private static Asked row(int line, CaseCommand command) {
        return Cases.told("import:helpdesk", null, ask(new UUID(7, line), "c1", command));
    }
}
