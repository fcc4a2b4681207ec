package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.breached;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.linked;
import static org.redress.commandside.spec.Happened.merged;
import static org.redress.commandside.spec.Happened.opened;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.CaseSpec;
import org.redress.events.cases.CaseEvent;

/** Each command in each state of a case's life, before anything else is looked at. */
class EveryStateSpec {
    private static final Facts FACTS =
            CaseSpec.facts(APack.plain().complaintsWithStages("CONTROL?").clock("CLOSE", true));

    @ParameterizedTest
    @CsvSource({
        "OPEN_CASE,           -,           ALREADY_OPEN,     ALREADY_OPEN, ALREADY_OPEN",
        "ACCEPT_CASE,         BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "CLASSIFY_CASE,       BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "CHANGE_KIND,         BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "CHANGE_SEVERITY,     BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "AMEND_DETAILS,       BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "ATTACH_EVIDENCE,     BEFORE_OPEN, -,                -, WORKED_ON_ELSEWHERE",
        "LINK_CASES,          BEFORE_OPEN, -,                -, WORKED_ON_ELSEWHERE",
        "UNLINK_CASES,        BEFORE_OPEN, NO_LINKS,         NO_LINKS, WORKED_ON_ELSEWHERE",
        "ASSIGN_CASE,         BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "TRANSFER_CASE,       BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "ESCALATE_CASE,       BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "WATCH_CASE,          BEFORE_OPEN, -,                -, WORKED_ON_ELSEWHERE",
        "UNWATCH_CASE,        BEFORE_OPEN, NOBODY_WATCHING,  NOBODY_WATCHING, NOBODY_WATCHING",
        "ENTER_STAGE,         BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "RESPOND_TO_CUSTOMER, BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "ADD_NOTE,            BEFORE_OPEN, -,                -, WORKED_ON_ELSEWHERE",
        "URGE_CASE,           BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "PROMISE_REPLY,       BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "PAUSE_CLOCK,         BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "RESUME_CLOCK,        BEFORE_OPEN, NOTHING_PAUSED,   CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "RAISE_SLA_WARNING,   BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "MARK_SLA_BREACHED,   BEFORE_OPEN, -,                -, WORKED_ON_ELSEWHERE",
        "WITHDRAW_BREACH,     BEFORE_OPEN, -,                -, -",
        "RESOLVE_CASE,        BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "CLOSE_WITH_FEEDBACK, BEFORE_OPEN, NOT_YET_ANSWERED, ALREADY_CLOSED, WORKED_ON_ELSEWHERE",
        "REOPEN_CASE,         BEFORE_OPEN, NOT_CLOSED,       -, WORKED_ON_ELSEWHERE",
        "MERGE_CASE,          BEFORE_OPEN, -,                CASE_CLOSED, WORKED_ON_ELSEWHERE",
        "UNMERGE_CASE,        BEFORE_OPEN, NOT_MERGED,       NOT_MERGED, -",
        "TAKE_BACK,           BEFORE_OPEN, NOTHING_TO_TAKE_BACK, NOTHING_TO_TAKE_BACK, WORKED_ON_ELSEWHERE"
    })
    void the_place_of_a_case_in_its_life_decides_first(
            CommandName command, String before, String open, String closed, String merged) {
        assertThat(reason(command)).isEqualTo(before);
        assertThat(reason(command, opened())).isEqualTo(open);
        assertThat(reason(command, opened(), closed())).isEqualTo(closed);
        assertThat(reason(command, opened(), merged("c-2"))).isEqualTo(merged);
    }

    @Test
    void people_are_offered_what_they_can_do_now() {
        assertThat(offered()).containsExactly(CommandName.OPEN_CASE);
        assertThat(offered(opened(), closed(), linked("c-2")))
                .containsExactly(
                        CommandName.ATTACH_EVIDENCE,
                        CommandName.LINK_CASES,
                        CommandName.UNLINK_CASES,
                        CommandName.WATCH_CASE,
                        CommandName.ADD_NOTE,
                        CommandName.REOPEN_CASE);
    }

    @Test
    void people_are_not_offered_what_automations_do() {
        assertThat(offered(opened(), breached("CLOSE", 1)))
                .doesNotContain(
                        CommandName.MARK_SLA_BREACHED, CommandName.RAISE_SLA_WARNING, CommandName.WITHDRAW_BREACH);
    }

    private static List<CommandName> offered(CaseEvent... history) {
        return AllowedCommands.of(CaseState.of(given(history).history()), FACTS);
    }

    private static String reason(CommandName command, CaseEvent... history) {
        return LifeRules.refusal(CaseState.of(Arrays.asList(history)), command, FACTS)
                .map(Refusal::reason)
                .orElse("-");
    }
}
