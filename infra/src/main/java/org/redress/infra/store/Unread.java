package org.redress.infra.store;

import java.util.List;
import org.redress.events.DomainEvent;
import org.redress.events.Recorded;

/**
 * Stands where the journal holds an event this program cannot read: of a newer program, altered, or sealed with a key that is
 * lost. Its place and stream are known, so that whoever reads everything can set it aside and go on.
 */
public record Unread(RuntimeException why) implements DomainEvent {

    /** For whoever needs every one of them. */
    public static <T extends List<? extends Recorded<?>>> T none(T events) {
        for (Recorded<?> recorded : events) {
            if (recorded.event() instanceof Unread(RuntimeException why)) {
                throw why;
            }
        }
        return events;
    }
}
