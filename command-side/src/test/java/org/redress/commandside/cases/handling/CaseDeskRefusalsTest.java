package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;
import static org.redress.commandside.cases.handling.Cases.told;
import static org.redress.commandside.cases.handling.Cases.under;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;

class CaseDeskRefusalsTest extends DeskAtWork {
    @Test
    void a_refusal_says_why_and_what_is_possible_and_is_put_on_record() {
        openCase("c1");
        Asked reopen = ask("c1", REOPEN);

        assertThat(desk.handle(reopen)).isInstanceOfSatisfying(Answer.Refused.class, no -> {
            assertThat(no.reason()).isEqualTo("NOT_CLOSED");
            assertThat(no.allowedNow()).contains("ASSIGN_CASE").doesNotContain("REOPEN_CASE", "OPEN_CASE");
        });
        assertThat(journal.findCommand(TENANT, reopen.commandId()))
                .isNotNull()
                .satisfies(kept -> assertThat(kept.refusal()).contains("NOT_CLOSED"));
    }

    @Test
    void a_refused_command_asked_again_gets_its_first_answer_even_when_it_would_be_allowed_by_now() {
        openCase("c1");
        Asked reopen = ask("c1", REOPEN);
        Answer refused = desk.handle(reopen);
        desk.handle(ask("c1", ANSWER));
        assertThat(desk.handle(ask("c1", close(5)))).isInstanceOf(Answer.Accepted.class);

        assertThat(desk.handle(reopen)).isEqualTo(refused);
        assertThat(desk.handle(ask("c1", REOPEN))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void what_a_timer_may_not_do_yet_is_not_held_against_it() {
        openCase("c1");
        Asked early = told("automation:timers", null, ask("c1", new CaseCommand.MarkSlaBreached("FIRST_RESPONSE", 1)));
        assertThat(desk.handle(early)).isInstanceOf(Answer.Refused.class);
        clock.set(Instant.parse("2026-03-03T04:00:00.000001Z"));

        assertThat(desk.handle(early)).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void nothing_happens_to_a_case_that_was_never_opened() {
        assertThat(desk.handle(ask("nowhere", NOTE)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class, no -> assertThat(no.reason()).isEqualTo("BEFORE_OPEN"));
        openCase("nowhere");
    }

    @Test
    void a_pack_nobody_has_is_refused_by_name() {
        assertThat(desk.handle(under("no-such-pack", ask("c1", opening("A")))))
                .isInstanceOfSatisfying(Answer.Refused.class, no -> {
                    assertThat(no.reason()).isEqualTo("UNKNOWN_PACK");
                    assertThat(no.data()).containsEntry("pack", "no-such-pack");
                });
    }
}
