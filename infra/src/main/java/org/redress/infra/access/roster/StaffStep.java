package org.redress.infra.access.roster;

import java.time.Instant;
import org.redress.events.staff.StaffEvent;

/** One event of somebody's history here. */
public record StaffStep(Instant at, StaffEvent event, String actor) {}
