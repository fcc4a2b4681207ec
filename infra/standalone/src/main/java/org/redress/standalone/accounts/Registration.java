package org.redress.standalone.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.staff.command.StaffCommand.RegisterStaff;
import org.redress.commandside.staff.handling.StaffAnswer;
import org.redress.commandside.staff.handling.StaffDesk;
import org.redress.events.staff.StaffRole;
import org.redress.standalone.installation.Installation;

/** Somebody registered by the process itself. */
record Registration(
        String staffId, String login, String name, @Nullable String pinyin, StaffRole role) {

    void at(Installation installation) {
        StaffAnswer answer = installation
                .staffing()
                .desk()
                .handle(new StaffDesk.Asked(
                        Installation.TENANT,
                        staffId,
                        new RegisterStaff(login, name, pinyin, Set.of(role)),
                        "system",
                        "automation:accounts"));
        if (answer instanceof StaffAnswer.Refused(var refusal)) {
            throw new IllegalStateException(staffId + " was not registered: " + refusal);
        }
    }
}
