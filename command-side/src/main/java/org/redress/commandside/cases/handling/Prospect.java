package org.redress.commandside.cases.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.decision.CaseFile;
import org.redress.events.cases.CaseEvent;

/**
 * What would become of a command.
 *
 * @param number what people call the case; its id where there is no such case
 * @param version of the case as it was looked at; 0 where there is none
 * @param before the case as it is; absent where there is none
 * @param events what would happen; nothing where it would be turned away
 * @param turnedAway why it would not happen; absent where it would
 */
public record Prospect(
        String number,
        long version,
        @Nullable CaseFile before,
        List<CaseEvent> events,
        @Nullable Answer turnedAway) {
    public Prospect {
        events = List.copyOf(events);
    }
}
