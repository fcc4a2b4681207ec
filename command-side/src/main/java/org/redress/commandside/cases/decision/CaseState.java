package org.redress.commandside.cases.decision;

import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ClosureEvent.CaseMerged;
import org.redress.events.cases.ClosureEvent.CaseReopened;
import org.redress.events.cases.ClosureEvent.CaseUnmerged;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.RoutingEvent;

/** Where a case is in its life. A fold over its events, total on any part of them, so that an as-of view may use it too. */
public sealed interface CaseState {

    /** Nothing is known of the case: it does not exist yet, or not yet at the instant looked at. */
    record NotOpened() implements CaseState {}

    /** The case is being worked on. */
    record Open(CaseFile file) implements CaseState {}

    /** The case has ended; it may be opened again where the pack says so. */
    record Closed(CaseFile file) implements CaseState {}

    /** It was merged into another case, where the work goes on. */
    record Absorbed(CaseFile file, CaseRef into) implements CaseState {}

    static CaseState notOpened() {
        return new NotOpened();
    }

    /** What is on file; absent before the case was opened. */
    default @Nullable CaseFile caseFile() {
        return switch (this) {
            case NotOpened _ -> null;
            case Open(CaseFile file) -> file;
            case Closed(CaseFile file) -> file;
            case Absorbed(CaseFile file, var _) -> file;
        };
    }

    static CaseState of(Iterable<? extends CaseEvent> events) {
        CaseState state = notOpened();
        for (CaseEvent event : events) {
            state = evolve(state, event);
        }
        return state;
    }

    static CaseState evolve(CaseState state, CaseEvent event) {
        return switch (state) {
            case NotOpened nothing ->
                event instanceof CaseOpened opened ? new Open(CaseFile.beginningWith(opened)) : nothing;
            case Open(CaseFile file) -> whileOpen(file.after(event), event);
            case Closed(CaseFile file) ->
                event instanceof CaseReopened ? new Open(file.after(event)) : new Closed(file.after(event));
            case Absorbed(CaseFile file, CaseRef into) ->
                event instanceof CaseUnmerged ? new Open(file.after(event)) : new Absorbed(file.after(event), into);
        };
    }

    private static CaseState whileOpen(CaseFile file, CaseEvent event) {
        return switch (event) {
            case CaseClosed _ -> new Closed(file);
            case CaseMerged merged -> new Absorbed(file, merged.into());
            case IntakeEvent _, RoutingEvent _, ConversationEvent _, ClockEvent _, ClosureEvent _ -> new Open(file);
        };
    }
}
