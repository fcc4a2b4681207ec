package org.redress.infra.access.accounts;

import java.util.Collections;
import java.util.Set;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Who;

/**
 * A list somebody wants to find again.
 *
 * @param owner staff id of who saved it
 * @param team roles the owner held when saving it; who shares one is of the team, and supervisors are
 * @param query what stands behind the question mark of the list's address
 */
public record SavedView(String id, String owner, String name, Audience audience, Set<StaffRole> team, String query) {

    /** Who finds it. */
    public enum Audience {
        PRIVATE,
        TEAM,
        ALL
    }

    public SavedView {
        team = Set.copyOf(team);
    }

    public boolean isSeenBy(Who who) {
        return switch (audience) {
            case PRIVATE -> owner.equals(who.staffId());
            case TEAM ->
                owner.equals(who.staffId())
                        || who.has(StaffRole.SUPERVISOR)
                        || !Collections.disjoint(team, who.roles());
            case ALL -> true;
        };
    }

    /** Its owner; a supervisor keeps order among what is shared. */
    public boolean isChangedBy(Who who) {
        return owner.equals(who.staffId())
                || (audience != Audience.PRIVATE && isSeenBy(who) && who.has(StaffRole.SUPERVISOR));
    }
}
