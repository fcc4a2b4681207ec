package org.redress.commandside.cases.decision;

import java.time.Instant;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;

/** Something that happened afterwards, by the name of what somebody did. */
public record Later(CommandName what, Instant at) {

    /** Whether a merge can no longer be undone after this: the customer was told something, or the joint matter came to an end. */
    public static boolean restsOnMerge(CaseEvent event) {
        return switch (event) {
            case ConversationEvent.CustomerResponded _, ConversationEvent.ReplyPromised _ -> true;
            case ClosureEvent.CaseResolved _, ClosureEvent.CaseClosed _, ClosureEvent.CaseMerged _ -> true;
            case IntakeEvent _, RoutingEvent _, ConversationEvent _, ClockEvent _, ClosureEvent _ -> false;
        };
    }

    String said(Facts facts) {
        return what.name() + " " + Texts.local(facts, at);
    }
}
