package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.store.CommandRecord;

/** What became of a command. Asking again with the same command id gets the same answer. */
public sealed interface Answer {

    /**
     * It happened; the events are durable.
     *
     * @param position of its last event; a read model whose bookmark has passed it shows the effect
     * @param number the number the case got, where the command opened it
     */
    record Accepted(
            String caseId,
            long firstVersion,
            long lastVersion,
            long position,
            @Nullable String number) implements Answer {}

    /**
     * It may not happen.
     *
     * @param reason stable code, e.g. {@code ALREADY_OPEN}
     * @param data what the sentence about it names, by placeholder: texts, numbers and lists of texts
     * @param allowedNow names of the commands that were possible at that moment
     */
    record Refused(String reason, Map<String, Object> data, List<String> allowedNow) implements Answer {
        public Refused {
            data = Map.copyOf(data);
            allowedNow = List.copyOf(allowedNow);
        }
    }

    /** Somebody else changed the case first; look at it again and decide anew. */
    record Conflict(long actualVersion) implements Answer {}

    /** The command id was used before for something else. */
    record OtherBody(CommandRecord first) implements Answer {}

    /** Nobody knows whether it happened; ask again with the same command id. */
    record Unavailable(String why) implements Answer {}
}
