package org.redress.commandside.automation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.automation.ToldOfClocks.ClockRun;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.events.Actor;

/**
 * One running clock of one case, and what has to be told about it when.
 *
 * @param calendar whose new versions move the times
 * @param source the import the case came from; empty for one of our own
 * @param warnAt absent when there is nothing (more) to warn of
 * @param breachAfter the last instant in time; absent while the clock stands still or the breach was told
 * @param withdraw a breach was told that is not true, or not true yet
 * @param absorbed cases merged into this one, whose earlier start counts
 */
record Timer(
        String tenant,
        String caseId,
        ClockRun clock,
        String calendar,
        String source,
        int withdrawals,
        @Nullable Instant warnAt,
        int warnShare,
        @Nullable Instant breachAfter,
        boolean withdraw,
        List<String> absorbed) {
    static final String AUTOMATION = "automation:timers";
    private static final Actor SYSTEM = Actor.of("system");

    Timer {
        absorbed = List.copyOf(absorbed);
    }

    /** When there is something to do; absent while all is told or time stands still. */
    @Nullable
    Instant nextAt() {
        if (withdraw) {
            return Instant.EPOCH;
        }
        return warnAt != null && (breachAfter == null || warnAt.isBefore(breachAfter)) ? warnAt : breachAfter;
    }

    /** What to ask for at this moment; the same every time it is asked for the same reason. */
    Asked asked(Instant now) {
        if (withdraw) {
            return asked(
                    new CaseCommand.WithdrawBreach(clock.clock(), clock.run(), "RECOMPUTED", others()),
                    "breach-withdrawn",
                    0);
        }
        return breachAfter != null && now.isAfter(breachAfter)
                ? asked(new CaseCommand.MarkSlaBreached(clock.clock(), clock.run(), others()), "sla-breach", 0)
                : asked(
                        new CaseCommand.RaiseSlaWarning(clock.clock(), clock.run(), warnShare, others()),
                        "sla-warning",
                        warnShare);
    }

    private @Nullable List<String> others() {
        return absorbed.isEmpty() ? null : absorbed;
    }

    private Asked asked(CaseCommand command, String what, int share) {
        UUID commandId = CaseIds.named(
                tenant,
                what,
                caseId,
                clock.clock(),
                String.valueOf(clock.run()),
                String.valueOf(share),
                String.valueOf(withdrawals));
        return new Asked(tenant, caseId, command, commandId, SYSTEM, AUTOMATION, null, null, commandId, null, null);
    }
}
