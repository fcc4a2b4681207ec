package org.redress.commandside.staff.decision;

import org.redress.events.staff.StaffEvent;

/** What the rules answer. */
public sealed interface StaffDecision {

    record Happens(StaffEvent event) implements StaffDecision {}

    record Refused(StaffRefusal refusal) implements StaffDecision {}
}
