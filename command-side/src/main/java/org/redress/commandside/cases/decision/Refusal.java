package org.redress.commandside.cases.decision;

import java.util.Map;

/**
 * Why a command may not happen: a stable reason and the data of its sentence. The components of each record are the named
 * placeholders of its message; {@link RefusalSentence} says it in Chinese or English.
 */
public sealed interface Refusal
        permits OrderRefusal,
                TimeRefusal,
                IntakeRefusal,
                RoutingRefusal,
                ConversationRefusal,
                ClockRefusal,
                ClosureRefusal,
                MergeRefusal,
                UndoRefusal {

    /** Stable code, e.g. {@code ALREADY_OPEN}; part of the API and of the import's report. */
    String reason();

    /** The record's components by name, ready to be stored and to fill the message. */
    default Map<String, Object> data() {
        return RefusalData.of(this);
    }
}
