package org.redress.infra.store;

import java.util.List;
import java.util.UUID;
import org.redress.events.Recorded;

/** What became of an append. */
public sealed interface AppendOutcome {

    /** The events are durable; they come back as recorded, numbers filled in. */
    record Appended(List<Recorded<?>> events) implements AppendOutcome {
        public Appended {
            events = List.copyOf(events);
        }

        /** Position of the last event. */
        public long position() {
            return events.getLast().envelope().position();
        }
    }

    /** Somebody else wrote to the stream; nothing was written. */
    record VersionConflict(long actualVersion) implements AppendOutcome {}

    /** Another stream holds this claim; nothing was written. */
    record ClaimTaken(Append.Claim claim, String holder) implements AppendOutcome {}

    /** One of the commands is already on record; nothing was written. */
    record AlreadyRecorded(UUID commandId, CommandRecord first) implements AppendOutcome {}
}
