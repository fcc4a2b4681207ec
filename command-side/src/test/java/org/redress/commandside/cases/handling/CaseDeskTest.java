package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;
import static org.redress.commandside.cases.handling.Cases.seeing;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.Asked;

class CaseDeskTest extends DeskAtWork {
    @Test
    void an_accepted_command_is_answered_with_its_versions_its_position_and_the_number_of_the_case() {
        assertThat(desk.handle(ask("c1", opening("A")))).isInstanceOfSatisfying(Answer.Accepted.class, first -> {
            assertThat(first.caseId()).isEqualTo("c1");
            assertThat(first.firstVersion()).isEqualTo(1);
            assertThat(first.lastVersion()).isEqualTo(2);
            assertThat(first.position()).isEqualTo(journal.head());
            assertThat(first.number()).isEqualTo("260302001");
        });
        assertThat(desk.handle(ask("c1", ASSIGN))).isEqualTo(new Answer.Accepted("c1", 3, 3, journal.head(), null));
    }

    @Test
    void asking_again_with_the_same_id_gets_the_first_answer_and_has_no_second_effect() {
        Asked opening = ask("c1", opening("A"));
        Asked note = ask("c1", NOTE);
        Answer opened = desk.handle(opening);
        Answer noted = desk.handle(note);
        long head = journal.head();

        assertThat(desk.handle(opening)).isEqualTo(opened);
        assertThat(desk.handle(note)).isEqualTo(noted);
        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void after_a_restart_cases_go_on_and_retries_still_get_their_first_answer() {
        Asked opening = ask("c1", opening("A"));
        Answer opened = desk.handle(opening);
        close();
        reopen();

        assertThat(desk.handle(opening)).isEqualTo(opened);
        assertThat(desk.handle(ask("c1", ASSIGN))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void the_same_id_for_something_else_is_told_and_not_swallowed() {
        openCase("c1");
        UUID id = UUID.randomUUID();
        desk.handle(ask(id, "c1", NOTE));
        long head = journal.head();

        assertThat(desk.handle(ask(id, "c1", ASSIGN)))
                .isInstanceOfSatisfying(
                        Answer.OtherBody.class,
                        other -> assertThat(other.first().commandId()).isEqualTo(id));
        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void who_saw_an_older_version_gets_a_conflict_with_the_version_there_is() {
        openCase("c1");
        desk.handle(ask("c1", ASSIGN));

        assertThat(desk.handle(seeing(2, ask("c1", NOTE)))).isEqualTo(new Answer.Conflict(3));
        assertThat(desk.handle(seeing(3, ask("c1", NOTE)))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_retry_that_names_the_version_it_saw_the_first_time_is_a_retry_and_no_conflict() {
        openCase("c1");
        Asked note = seeing(2, ask("c1", NOTE));
        Answer first = desk.handle(note);

        assertThat(desk.handle(note)).isEqualTo(first);
    }
}
