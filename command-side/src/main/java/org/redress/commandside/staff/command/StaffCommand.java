package org.redress.commandside.staff.command;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.staff.StaffRole;

/** What may be asked about a member of staff. */
public sealed interface StaffCommand {

    /** @param login what they will type; found again however it is written */
    record RegisterStaff(
            String login, String name, @Nullable String pinyin, Set<StaffRole> roles) implements StaffCommand {
        public RegisterStaff {
            roles = Set.copyOf(roles);
        }
    }

    record ChangeRoles(Set<StaffRole> roles, @Nullable String reason) implements StaffCommand {
        public ChangeRoles {
            roles = Set.copyOf(roles);
        }
    }

    record MarkLeft(@Nullable String reason) implements StaffCommand {}

    record MarkReturned(Set<StaffRole> roles) implements StaffCommand {
        public MarkReturned {
            roles = Set.copyOf(roles);
        }
    }
}
