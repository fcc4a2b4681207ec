package org.redress.commandside.cases.decision;

import java.util.List;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.cases.CaseEvent;

/** What the rules answer to a command. */
public sealed interface Decision {

    /** It happens; there is always at least one event. */
    record Accepted(List<CaseEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It does not happen; these commands would be possible now. */
    record Refused(Refusal refusal, List<CommandName> allowedNow) implements Decision {
        public Refused {
            allowedNow = List.copyOf(allowedNow);
        }
    }
}
