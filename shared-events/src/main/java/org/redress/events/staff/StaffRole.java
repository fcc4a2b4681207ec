package org.redress.events.staff;

/** What somebody is here for. What a role may do is decided in one table, not here. */
public enum StaffRole {
    AGENT,
    SUPERVISOR,
    AUDITOR,
    ADMINISTRATOR
}
