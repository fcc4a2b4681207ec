package org.redress.queryside.reports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.clocks.ClockReading;
import org.redress.queryside.reports.facts.FactCase;

/** How long things took: by clock, the elapsed time of those that ended at a known time. */
final class DurationsReport implements Report {
    private final CaseClocks clocks;
    private final Map<String, List<Duration>> elapsed = new TreeMap<>();

    DurationsReport(CaseClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void see(FactCase known, @Nullable CaseAsOf state) {
        if (state == null) {
            return;
        }
        for (ClockReading reading : clocks.read(state)) {
            if (reading.stoppedAt() != null) {
                elapsed.computeIfAbsent(reading.clock(), _ -> new ArrayList<>()).add(reading.elapsed());
            }
        }
    }

    @Override
    public Map<String, Spread> body() {
        clocks.packs().forEach(pack -> pack.clocks().forEach(rule -> elapsed.putIfAbsent(rule.name(), List.of())));
        var spreads = new LinkedHashMap<String, Spread>();
        elapsed.forEach((clock, durations) -> spreads.put(clock, Spread.of(durations)));
        return spreads;
    }
}
