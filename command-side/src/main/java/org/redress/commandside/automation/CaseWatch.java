package org.redress.commandside.automation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.RoutingEvent;
import org.redress.events.clocks.ClockHistory;

/**
 * What timers need to know of one case.
 *
 * @param source the import the case came from; empty for one of our own
 * @param importedUntil when the last thing happened that an import told; absent for a case of our own
 * @param mergedInto the case it was merged into; absent while it stands for itself
 */
record CaseWatch(
        long version,
        @Nullable PackRef pack,
        ClockHistory history,
        ToldOfClocks told,
        String source,
        @Nullable Instant importedUntil,
        @Nullable String mergedInto) {
    private static final String IMPORT = "import:";
    static final CaseWatch NOTHING = new CaseWatch(0, null, ClockHistory.empty(), ToldOfClocks.NOTHING, "", null, null);

    CaseWatch with(Envelope envelope, CaseEvent event) {
        boolean imported = envelope.source().startsWith(IMPORT);
        return new CaseWatch(
                envelope.version(),
                event instanceof CaseOpened opened ? opened.pack() : pack,
                history.with(envelope.occurredAt(), event),
                told.with(event),
                imported ? envelope.source() : source,
                imported ? later(importedUntil, envelope.occurredAt()) : importedUntil,
                mergedAfter(event));
    }

    private @Nullable String mergedAfter(CaseEvent event) {
        return switch (event) {
            case ClosureEvent.CaseMerged(var into, var _) -> into.caseId();
            case ClosureEvent.CaseUnmerged _ -> null;
            case IntakeEvent _, RoutingEvent _, ConversationEvent _, ClockEvent _, ClosureEvent _ -> mergedInto;
        };
    }

    /** Counting from the earlier start of a case that was merged into this one. */
    CaseWatch joined(CaseWatch absorbed) {
        return new CaseWatch(
                version, pack, history.joined(absorbed.history()), told, source, importedUntil, mergedInto);
    }

    /** What an import told to have ended raises nothing: the organisation knows. */
    boolean endedElsewhere(@Nullable Instant stoppedAt) {
        return importedUntil != null && stoppedAt != null && !stoppedAt.isAfter(importedUntil);
    }

    private static @Nullable Instant later(@Nullable Instant known, OccurredAt at) {
        return !at.isKnown() || (known != null && known.isAfter(at.instant())) ? known : at.instant();
    }
}
