package org.redress.commandside.automation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;

/**
 * What the organisation was told about the clocks of one case.
 *
 * @param breaches breaches told and not withdrawn
 * @param withdrawals how often a breach was withdrawn: the next one is another breach
 */
record ToldOfClocks(Set<ClockRun> breaches, Set<Warning> warnings, Map<ClockRun, Integer> withdrawals) {
    static final ToldOfClocks NOTHING = new ToldOfClocks(Set.of(), Set.of(), Map.of());

    record ClockRun(String clock, int run) {}

    record Warning(String clock, int run, int sharePercent) {}

    ToldOfClocks {
        breaches = Set.copyOf(breaches);
        warnings = Set.copyOf(warnings);
        withdrawals = Map.copyOf(withdrawals);
    }

    ToldOfClocks with(CaseEvent event) {
        return event instanceof ClockEvent clock ? withClock(clock) : this;
    }

    private ToldOfClocks withClock(ClockEvent event) {
        return switch (event) {
            case ClockEvent.SlaBreached told -> breached(new ClockRun(told.clock(), told.run()));
            case ClockEvent.SlaWarningRaised told -> warned(new Warning(told.clock(), told.run(), told.sharePercent()));
            case ClockEvent.BreachWithdrawn told -> withdrawn(new ClockRun(told.clock(), told.run()));
            case ClockEvent.ClockPaused _, ClockEvent.ClockResumed _ -> this;
        };
    }

    int withdrawalsOf(ClockRun run) {
        return withdrawals.getOrDefault(run, 0);
    }

    private ToldOfClocks breached(ClockRun run) {
        Set<ClockRun> more = new HashSet<>(breaches);
        more.add(run);
        return new ToldOfClocks(more, warnings, withdrawals);
    }

    private ToldOfClocks warned(Warning warning) {
        Set<Warning> more = new HashSet<>(warnings);
        more.add(warning);
        return new ToldOfClocks(breaches, more, withdrawals);
    }

    private ToldOfClocks withdrawn(ClockRun run) {
        Set<ClockRun> fewer = new HashSet<>(breaches);
        fewer.remove(run);
        Map<ClockRun, Integer> more = new HashMap<>(withdrawals);
        more.merge(run, 1, Integer::sum);
        return new ToldOfClocks(fewer, warnings, more);
    }
}
