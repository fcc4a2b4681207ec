package org.redress.commandside.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.automation.ToldOfClocks.ClockRun;
import org.redress.commandside.automation.ToldOfClocks.Warning;
import org.redress.commandside.facts.PackCalendars;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Clocks;
import org.redress.events.clocks.PromisedReply;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.Dues;
import org.redress.events.worktime.WorkCalendar;

/** Which timers one case needs after what has happened to it. */
record TimerPlan(
        CaseKey key, CaseWatch watch, PackSettings pack, PackCalendars calendars, Instant asOf, List<String> absorbed) {

    /** Of a case that was merged into another nothing is waited for. */
    List<Timer> timers() {
        return watch.mergedInto() == null ? running() : List.of();
    }

    private List<Timer> running() {
        List<Timer> timers = new ArrayList<>();
        Set<ClockRun> untrue = new HashSet<>(watch.told().breaches());
        for (ClockReading reading : Clocks.readPinned(pack, calendars, watch.history(), asOf)) {
            ClockRun run = new ClockRun(reading.clock(), reading.run());
            boolean told = untrue.remove(run);
            Timer timer = told ? afterTelling(run, reading) : beforeTelling(run, reading);
            if (timer != null) {
                timers.add(timer);
            }
        }
        untrue.forEach(run -> timers.add(timer(run, null, 0, null, true)));
        return timers;
    }

    /** A clock that runs stays on the list though all is told: a new calendar may make it untrue. */
    private @Nullable Timer afterTelling(ClockRun run, ClockReading reading) {
        return switch (reading.verdict()) {
            case MET -> timer(run, null, 0, null, true);
            case PENDING_IN_TIME -> timer(run, null, 0, reading.due().lastInTime(), true);
            case BREACHED_STILL_WAITING -> timer(run, null, 0, null, false);
            case BREACHED_DONE_LATE, UNKNOWN -> null;
        };
    }

    private @Nullable Timer beforeTelling(ClockRun run, ClockReading reading) {
        return switch (reading.verdict()) {
            case PENDING_IN_TIME -> reading.paused() ? timer(run, null, 0, null, false) : running(run, reading);
            case BREACHED_STILL_WAITING -> timer(run, null, 0, reading.due().lastInTime(), false);
            case BREACHED_DONE_LATE ->
                watch.endedElsewhere(reading.stoppedAt())
                        ? null
                        : timer(run, null, 0, reading.due().lastInTime(), false);
            case MET, UNKNOWN -> null;
        };
    }

    private Timer running(ClockRun run, ClockReading reading) {
        Instant breachAfter = reading.due().lastInTime();
        for (int share : rule(run).warnAtPercent()) {
            if (!watch.told().warnings().contains(new Warning(run.clock(), run.run(), share))) {
                return timer(run, usedUp(run, reading, share), share, breachAfter, false);
            }
        }
        return timer(run, null, 0, breachAfter, false);
    }

    /** When this share of the limit will be used up, as nothing stands still from now on. */
    private Instant usedUp(ClockRun run, ClockReading reading, int share) {
        Duration missing = reading.limit().multipliedBy(share).dividedBy(100).minus(reading.elapsed());
        Instant from = reading.startedAt().isAfter(asOf) ? reading.startedAt() : asOf;
        return missing.isPositive() ? measure(run).advance(from, missing) : from;
    }

    private WorkCalendar measure(ClockRun run) {
        ClockRule rule = rule(run);
        WorkCalendar calendar = calendars.calendar(rule.calendar(), null);
        return watch.history()
                .circumstances()
                .limitOf(rule)
                .map(limit -> Dues.measure(calendar, limit))
                .orElse(calendar);
    }

    private ClockRule rule(ClockRun run) {
        return pack.clocks().stream()
                .filter(rule -> rule.name().equals(run.clock()))
                .findFirst()
                .orElse(PromisedReply.RULE);
    }

    private Timer timer(
            ClockRun run, @Nullable Instant warnAt, int share, @Nullable Instant breachAfter, boolean withdraw) {
        return new Timer(
                key.tenant(),
                key.caseId(),
                run,
                rule(run).calendar(),
                watch.source(),
                watch.told().withdrawalsOf(run),
                warnAt,
                share,
                breachAfter,
                withdraw,
                absorbed);
    }
}
