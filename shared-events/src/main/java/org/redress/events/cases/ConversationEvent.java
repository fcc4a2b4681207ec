package org.redress.events.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Audience;
import org.redress.events.EventType;
import org.redress.events.Personal;

/** What was said to the customer, and among us. */
public sealed interface ConversationEvent extends CaseEvent {
    List<EventType> NAMES = List.of(
            new EventType(CustomerResponded.class, "case.responded", 1),
            new EventType(NoteAdded.class, "case.note-added", 1));

    /** The customer got an answer; the first one ends the first-response clock. */
    record CustomerResponded(
            @Nullable String channel, @Nullable Personal text) implements ConversationEvent {}

    /** Something worth keeping was written down; without a text only when a source told of it without one. */
    record NoteAdded(Audience audience, @Nullable Personal text) implements ConversationEvent {}
}
