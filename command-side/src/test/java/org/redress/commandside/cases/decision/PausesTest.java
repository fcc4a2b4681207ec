package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.spec.CaseSpec.NOW;

import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.Happened;
import org.redress.events.OccurredAt;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClockEvent.ClockPaused;
import org.redress.events.cases.ClockEvent.ClockResumed;
import org.redress.events.clocks.ClockHistory;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Clocks;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.WorkCalendar;

/** What a decision takes for paused is what stands still when the clock is read. */
class PausesTest {
    private static final PackSettings PACK =
            APack.plain().clock("CLOSE", true).clock("REPORT", true).settings();

    @Provide
    Arbitrary<List<ClockEvent>> pausing() {
        return Arbitraries.<ClockEvent>of(
                        new ClockPaused(null, "WAITING", null),
                        new ClockPaused("CLOSE", "WAITING", null),
                        new ClockPaused("REPORT", "WAITING", null),
                        new ClockResumed(null, null),
                        new ClockResumed("CLOSE", null),
                        new ClockResumed("REPORT", null))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void decisions_and_readings_agree_on_what_stands_still(@ForAll("pausing") List<ClockEvent> events) {
        OccurredAt now = OccurredAt.exactly(NOW);
        ClockHistory history = ClockHistory.empty().with(now, Happened.opened());
        ClockNotes notes = ClockNotes.NONE;
        for (ClockEvent event : events) {
            history = history.with(now, event);
            notes = notes.after(event);
        }
        List<ClockReading> readings = Clocks.read(PACK, _ -> WorkCalendar.always(ZoneOffset.UTC), history, NOW);
        assertThat(readings).hasSize(2);
        for (ClockReading reading : readings) {
            assertThat(notes.pauses().concern(reading.clock())).isEqualTo(reading.paused());
        }
    }
}
