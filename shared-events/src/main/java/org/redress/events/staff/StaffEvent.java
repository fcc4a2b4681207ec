package org.redress.events.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.EventType;

/** The life of one member of staff, from the first day to the last, and of the roles held meanwhile. */
public sealed interface StaffEvent extends DomainEvent {
    List<EventType> NAMES = List.of(
            new EventType(StaffRegistered.class, "staff.registered", 1),
            new EventType(RolesChanged.class, "staff.roles-changed", 1),
            new EventType(StaffLeft.class, "staff.left", 1),
            new EventType(StaffReturned.class, "staff.returned", 1));

    /**
     * Somebody may log in from now on, in these roles.
     *
     * @param login what is typed to log in; never given to anybody else
     * @param pinyin by which Chinese readers find the name in a list
     */
    record StaffRegistered(
            String login, String name, @Nullable String pinyin, List<StaffRole> roles) implements StaffEvent {
        public StaffRegistered {
            roles = List.copyOf(roles);
        }
    }

    /** These roles and no others count from now on. */
    record RolesChanged(List<StaffRole> roles, @Nullable String reason) implements StaffEvent {
        public RolesChanged {
            roles = List.copyOf(roles);
        }
    }

    /** Nobody logs in under this name any more; what was done stays under it. */
    record StaffLeft(@Nullable String reason) implements StaffEvent {}

    /** Somebody who had left works here again, in these roles. */
    record StaffReturned(List<StaffRole> roles) implements StaffEvent {
        public StaffReturned {
            roles = List.copyOf(roles);
        }
    }
}
