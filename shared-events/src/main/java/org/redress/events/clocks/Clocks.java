package org.redress.events.clocks;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.WorkCalendar;

/** Reads the clocks of one case: what its pack and its calendars say of its history at an instant. */
public final class Clocks {

    private Clocks() {}

    /**
     * The clocks that apply and whose start has come at a known time, in the order of the pack.
     *
     * @param calendars answers every calendar name of the pack, {@code always} included
     * @param history what is visible at {@code asOf}
     */
    public static List<ClockReading> read(
            PackSettings pack, Function<String, WorkCalendar> calendars, ClockHistory history, Instant asOf) {
        return List.of();
    }
}
