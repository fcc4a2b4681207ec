package org.redress.commandside.staff.decision;

/** Why not; its sentence is found under its name. */
public enum StaffRefusal {
    ALREADY_REGISTERED,
    LOGIN_TAKEN,
    LOGIN_UNUSABLE,
    NAME_UNUSABLE,
    NOT_REGISTERED,
    HAS_LEFT,
    STILL_HERE,
    NO_ROLE,
    SAME_ROLES,
    AUDITOR_CHANGES_NOTHING,
    LAST_ADMINISTRATOR,
    TEXT_NOT_KEPT
}
