package org.redress.infra.access;

import static org.redress.events.staff.StaffRole.ADMINISTRATOR;
import static org.redress.events.staff.StaffRole.AGENT;
import static org.redress.events.staff.StaffRole.AUDITOR;
import static org.redress.events.staff.StaffRole.SUPERVISOR;

import java.util.Collections;
import java.util.Set;
import org.redress.events.staff.StaffRole;

/** What may be allowed, each with the roles it is allowed to. The first three need no finished login. */
public enum Permission {
    /** Open to everybody: the way in, and whether the server is well. */
    ENTER,
    /** The route asks for the command line's own token. */
    COMMAND_LINE,
    /** A step of logging in, open to whoever has got that far. */
    LOG_IN_STEP,

    SEE_BOARD(SUPERVISOR, AUDITOR),
    SEE_CASES(AGENT, SUPERVISOR, AUDITOR),
    HANDLE_CASES(AGENT, SUPERVISOR),
    SEE_REPORTS(SUPERVISOR, AUDITOR),
    EXPLAIN_TIME(AGENT, SUPERVISOR, AUDITOR, ADMINISTRATOR),
    SEE_STATUS(AGENT, SUPERVISOR, AUDITOR, ADMINISTRATOR),
    OWN_ACCOUNT(AGENT, SUPERVISOR, AUDITOR, ADMINISTRATOR),
    SEE_STAFF(AUDITOR, ADMINISTRATOR),
    MANAGE_STAFF(ADMINISTRATOR),
    SEE_METRICS(AUDITOR, ADMINISTRATOR),
    /** A list leaves the house as a file. */
    EXPORT_CASES(AGENT, SUPERVISOR, AUDITOR),
    EXPORT_FIGURES(SUPERVISOR, AUDITOR),
    SEE_ACCESS_LOG(AUDITOR);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that never changes
    private final Set<StaffRole> roles;

    Permission(StaffRole... roles) {
        this.roles = Set.of(roles);
    }

    public Set<StaffRole> roles() {
        return roles;
    }

    public boolean isHeldBy(Set<StaffRole> held) {
        return !Collections.disjoint(roles, held);
    }

    /** Whether the route behind it is reached without a finished login. */
    public boolean isBeforeLogin() {
        return roles.isEmpty();
    }
}
