package org.redress.events.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Local times as instants, in order even where the clock is put forward: a time that is skipped is the moment of the jump. */
final class LocalInstants {

    private LocalInstants() {}

    static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
        var local = date.atTime(time);
        var jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).toInstant();
    }
}
