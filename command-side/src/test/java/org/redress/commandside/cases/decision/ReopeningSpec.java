package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.reopened;
import static org.redress.commandside.spec.Happened.said;

import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.ReopenCase;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.decision.Decision.Refused;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AnOpening;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent.CaseReopened;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.testing.Proves;

class ReopeningSpec {
    private static final APack NEW_CASE = APack.plain().reopening(ReopeningRule.NEW_LINKED_CASE);
    private static final ReopenCase REOPEN = new ReopenCase("客户不接受");

    @Test
    @Proves("S004-F-33")
    void a_refused_outcome_goes_on_in_the_same_case_where_the_pack_says_so() {
        given(opened(), closed()).when(REOPEN).then(new CaseReopened(said("客户不接受")));
    }

    @Test
    @Proves("S004-A-24")
    void a_refused_outcome_goes_on_in_a_new_case_where_the_pack_says_so() {
        given(opened(), closed()).under(NEW_CASE).when(REOPEN).thenRefused(new ClosureRefusal.OpenNewCase("c-1"));
    }

    @Test
    @Proves("S004-A-24")
    void the_new_case_names_the_old_one() {
        assertThat(given().under(NEW_CASE)
                        .when(AnOpening.ofAComplaint().follows("c-0").command())
                        .events()
                        .getFirst())
                .isInstanceOfSatisfying(
                        CaseOpened.class, opened -> assertThat(opened.follows()).isEqualTo(new CaseRef("c-0")));
    }

    @Test
    void an_open_case_is_not_reopened() {
        given(opened()).when(REOPEN).thenRefused(new OrderRefusal.NotClosed());
        given(opened(), closed(), reopened()).when(REOPEN).thenRefused(new OrderRefusal.NotClosed());
    }

    @Test
    void where_a_new_case_is_wanted_reopening_is_not_offered() {
        assertThat(given(opened(), closed()).under(NEW_CASE).when(REOPEN).decision())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.allowedNow())
                                .doesNotContain(CommandName.REOPEN_CASE)
                                .contains(CommandName.ADD_NOTE));
    }

    @Test
    void a_source_system_reopened_by_rules_of_its_own() {
        given(opened(), closed()).under(NEW_CASE).imported().when(REOPEN).thenAccepted();
    }
}
