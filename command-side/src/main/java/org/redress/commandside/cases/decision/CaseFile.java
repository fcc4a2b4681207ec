package org.redress.commandside.cases.decision;

import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.RoutingEvent;

/** What a decision may ask about a case that was opened, chapter by chapter. */
public record CaseFile(Matter matter, Routing routing, ClockNotes clocks, Progress progress) {

    static CaseFile beginningWith(CaseOpened opened) {
        return new CaseFile(Matter.of(opened), Routing.NOBODY, ClockNotes.NONE, Progress.NONE);
    }

    CaseFile after(CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> new CaseFile(matter.after(intake), routing, clocks, progress);
            case RoutingEvent route -> new CaseFile(matter, routing.after(route), clocks, progress);
            case ClockEvent clock -> new CaseFile(matter, routing, clocks.after(clock), progress);
            case ConversationEvent said -> new CaseFile(matter, routing, clocks, progress.after(said));
            case ClosureEvent ended -> new CaseFile(matter, routing.after(ended), clocks, progress.after(ended));
        };
    }
}
