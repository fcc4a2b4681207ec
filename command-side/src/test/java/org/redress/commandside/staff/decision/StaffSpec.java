package org.redress.commandside.staff.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.staff.StaffRole.ADMINISTRATOR;
import static org.redress.events.staff.StaffRole.AGENT;
import static org.redress.events.staff.StaffRole.AUDITOR;
import static org.redress.events.staff.StaffRole.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.staff.command.StaffCommand;
import org.redress.commandside.staff.command.StaffCommand.ChangeRoles;
import org.redress.commandside.staff.command.StaffCommand.MarkLeft;
import org.redress.commandside.staff.command.StaffCommand.MarkReturned;
import org.redress.commandside.staff.command.StaffCommand.RegisterStaff;
import org.redress.commandside.staff.decision.StaffDecision.Happens;
import org.redress.commandside.staff.decision.StaffDecision.Refused;
import org.redress.events.staff.StaffEvent;
import org.redress.events.staff.StaffEvent.RolesChanged;
import org.redress.events.staff.StaffEvent.StaffLeft;
import org.redress.events.staff.StaffEvent.StaffRegistered;
import org.redress.events.staff.StaffEvent.StaffReturned;
import org.redress.events.staff.StaffRole;

class StaffSpec {
    private static final StaffEvent AGENT_CAME = new StaffRegistered("zhang.wei", "张伟", "zhang wei", List.of(AGENT));
    private static final StaffEvent ADMIN_CAME = new StaffRegistered("admin", "Admin", null, List.of(ADMINISTRATOR));
    private static final StaffEvent WENT = new StaffLeft(null);

    private static StaffDecision decided(StaffCommand command, int otherAdministrators, StaffEvent... given) {
        return StaffDecider.decide(StaffState.of(List.of(given)), command, otherAdministrators);
    }

    private static RegisterStaff registering(String login, String name, StaffRole... roles) {
        return new RegisterStaff(
                login, name, "zhang wei", roles.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(roles)));
    }

    private static void assertRefused(StaffDecision decision, StaffRefusal refusal) {
        assertThat(decision).isEqualTo(new Refused(refusal));
    }

    @Test
    void somebody_is_registered_once_with_roles_in_order() {
        assertThat(decided(registering("zhang.wei", "张伟", SUPERVISOR, AGENT), 1))
                .isEqualTo(
                        new Happens(new StaffRegistered("zhang.wei", "张伟", "zhang wei", List.of(AGENT, SUPERVISOR))));
        assertRefused(decided(registering("zhang.wei", "张伟", AGENT), 1, AGENT_CAME), StaffRefusal.ALREADY_REGISTERED);
        assertRefused(
                decided(registering("zhang.wei", "张伟", AGENT), 1, AGENT_CAME, WENT), StaffRefusal.ALREADY_REGISTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".wei", "zhang wei", "<b>", "a/b", "wei\u202eadmin"})
    void a_login_that_cannot_be_typed_or_linked_is_refused(String login) {
        assertRefused(decided(registering(login, "张伟", AGENT), 1), StaffRefusal.LOGIN_UNUSABLE);
    }

    @Test
    void a_login_ends_at_63_letters_and_a_name_at_80() {
        assertThat(decided(registering("a".repeat(63), "n".repeat(80), AGENT), 1))
                .isInstanceOf(Happens.class);
        assertRefused(decided(registering("a".repeat(64), "n", AGENT), 1), StaffRefusal.LOGIN_UNUSABLE);
        assertRefused(decided(registering("a", "n".repeat(81), AGENT), 1), StaffRefusal.NAME_UNUSABLE);
        assertRefused(decided(registering("a", " ", AGENT), 1), StaffRefusal.NAME_UNUSABLE);
    }

    @Test
    void nobody_is_without_a_role_and_an_auditor_has_no_other() {
        assertRefused(decided(registering("a", "A"), 1), StaffRefusal.NO_ROLE);
        assertRefused(decided(registering("a", "A", AUDITOR, AGENT), 1), StaffRefusal.AUDITOR_CHANGES_NOTHING);
        assertRefused(
                decided(new ChangeRoles(Set.of(AUDITOR, ADMINISTRATOR), null), 1, AGENT_CAME),
                StaffRefusal.AUDITOR_CHANGES_NOTHING);
        assertRefused(decided(new MarkReturned(Set.of()), 1, AGENT_CAME, WENT), StaffRefusal.NO_ROLE);
    }

    @Test
    void roles_change_while_somebody_works_here() {
        ChangeRoles change = new ChangeRoles(Set.of(SUPERVISOR), "promoted");
        assertThat(decided(change, 1, AGENT_CAME))
                .isEqualTo(new Happens(new RolesChanged(List.of(SUPERVISOR), "promoted")));
        assertRefused(decided(new ChangeRoles(Set.of(AGENT), null), 1, AGENT_CAME), StaffRefusal.SAME_ROLES);
        assertRefused(decided(change, 1), StaffRefusal.NOT_REGISTERED);
        assertRefused(decided(change, 1, AGENT_CAME, WENT), StaffRefusal.HAS_LEFT);
    }

    @Test
    void somebody_leaves_once_and_may_come_back() {
        assertThat(decided(new MarkLeft("moved"), 0, AGENT_CAME)).isEqualTo(new Happens(new StaffLeft("moved")));
        assertRefused(decided(new MarkLeft(null), 1, AGENT_CAME, WENT), StaffRefusal.HAS_LEFT);
        assertRefused(decided(new MarkLeft(null), 1), StaffRefusal.NOT_REGISTERED);
        MarkReturned back = new MarkReturned(Set.of(AGENT));
        assertThat(decided(back, 1, AGENT_CAME, WENT)).isEqualTo(new Happens(new StaffReturned(List.of(AGENT))));
        assertRefused(decided(back, 1, AGENT_CAME), StaffRefusal.STILL_HERE);
        assertRefused(decided(back, 1), StaffRefusal.NOT_REGISTERED);
    }

    @Test
    void the_last_administrator_neither_leaves_nor_steps_down() {
        ChangeRoles down = new ChangeRoles(Set.of(AGENT), null);
        assertRefused(decided(new MarkLeft(null), 0, ADMIN_CAME), StaffRefusal.LAST_ADMINISTRATOR);
        assertRefused(decided(down, 0, ADMIN_CAME), StaffRefusal.LAST_ADMINISTRATOR);
        assertThat(decided(new MarkLeft(null), 1, ADMIN_CAME)).isInstanceOf(Happens.class);
        assertThat(decided(down, 1, ADMIN_CAME)).isInstanceOf(Happens.class);
        assertThat(decided(new ChangeRoles(Set.of(AGENT, ADMINISTRATOR), null), 0, ADMIN_CAME))
                .isInstanceOf(Happens.class);
    }
}
