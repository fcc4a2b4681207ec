package org.redress.infra.access;

/** What somebody does here; one person may have several. */
public enum Role {
    /** Takes and handles cases. */
    AGENT,

    /** Watches clocks, escalations and workloads, and decides what is above an agent. */
    SUPERVISOR,

    /** Reads everything, changes nothing. */
    AUDITOR,

    /** Runs the installation: accounts, packs, calendars, imports. */
    ADMINISTRATOR
}
