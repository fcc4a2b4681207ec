package org.redress.commandside.staff.handling;

import org.redress.commandside.staff.decision.StaffRefusal;

/** What became of a command. */
public sealed interface StaffAnswer {

    /** @param position where the journal wrote it */
    record Done(long position) implements StaffAnswer {}

    record Refused(StaffRefusal refusal) implements StaffAnswer {}
}
