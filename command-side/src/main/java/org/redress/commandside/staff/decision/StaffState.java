package org.redress.commandside.staff.decision;

import java.util.List;
import java.util.Set;
import org.redress.events.staff.StaffEvent;
import org.redress.events.staff.StaffEvent.RolesChanged;
import org.redress.events.staff.StaffEvent.StaffLeft;
import org.redress.events.staff.StaffEvent.StaffRegistered;
import org.redress.events.staff.StaffEvent.StaffReturned;
import org.redress.events.staff.StaffRole;

/** How far a member of staff has come. */
public sealed interface StaffState {

    record Unknown() implements StaffState {}

    record Working(Set<StaffRole> roles) implements StaffState {
        public Working {
            roles = Set.copyOf(roles);
        }
    }

    record Gone() implements StaffState {}

    static StaffState of(List<StaffEvent> events) {
        StaffState state = new Unknown();
        for (StaffEvent event : events) {
            state = switch (event) {
                case StaffRegistered registered -> new Working(Set.copyOf(registered.roles()));
                case RolesChanged changed -> new Working(Set.copyOf(changed.roles()));
                case StaffLeft _ -> new Gone();
                case StaffReturned returned -> new Working(Set.copyOf(returned.roles()));
            };
        }
        return state;
    }
}
