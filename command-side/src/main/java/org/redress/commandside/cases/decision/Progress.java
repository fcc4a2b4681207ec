package org.redress.commandside.cases.decision;

import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;

/**
 * How far the case is towards its end.
 *
 * @param answered whether the customer ever got an answer
 * @param resolved whether the matter is settled; a reopening undoes it
 */
public record Progress(boolean answered, boolean resolved) {
    static final Progress NONE = new Progress(false, false);

    Progress after(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.CustomerResponded _ -> new Progress(true, resolved);
            case ConversationEvent.NoteAdded _, ConversationEvent.CaseUrged _, ConversationEvent.ReplyPromised _ ->
                this;
        };
    }

    Progress after(ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.CaseResolved _ -> new Progress(answered, true);
            case ClosureEvent.CaseReopened _ -> new Progress(answered, false);
            case ClosureEvent.CaseClosed _, ClosureEvent.CaseMerged _, ClosureEvent.CaseUnmerged _ -> this;
        };
    }
}
