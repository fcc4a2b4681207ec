package org.redress.events.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Audience;
import org.redress.events.EventType;
import org.redress.events.Personal;

/** What was said to the customer, and among us. */
public sealed interface ConversationEvent extends CaseEvent {
    List<EventType> NAMES = List.of(
            new EventType(CustomerResponded.class, "case.responded", 1),
            new EventType(NoteAdded.class, "case.note-added", 1),
            new EventType(CaseUrged.class, "case.urged", 1),
            new EventType(ReplyPromised.class, "case.reply-promised", 1));

    /**
     * The customer got an answer; the first one ends the first-response clock, and every one a promise that is open.
     *
     * @param mentioned ids of the staff named in the text; absent where it names nobody
     */
    record CustomerResponded(
            @Nullable String channel,
            @Nullable Personal text,
            @Nullable List<String> mentioned) implements ConversationEvent {
        public CustomerResponded {
            mentioned = orNothing(mentioned);
        }

        public CustomerResponded(@Nullable String channel, @Nullable Personal text) {
            this(channel, text, null);
        }
    }

    /**
     * Something worth keeping was written down; without a text only when a source told of it without one.
     *
     * @param mentioned ids of the staff named in the text; absent where it names nobody
     */
    record NoteAdded(
            Audience audience,
            @Nullable Personal text,
            @Nullable List<String> mentioned) implements ConversationEvent {
        public NoteAdded {
            mentioned = orNothing(mentioned);
        }

        public NoteAdded(Audience audience, @Nullable Personal text) {
            this(audience, text, null);
        }
    }

    /**
     * Somebody pressed for progress. It is no answer and ends no clock.
     *
     * @param by {@code CUSTOMER} or {@code COLLEAGUE}
     */
    record CaseUrged(
            String by, @Nullable String channel, @Nullable Personal text) implements ConversationEvent {}

    /** The customer was promised the next reply by this instant (S001-M-04, S004-H-09); a newer promise takes its place. */
    record ReplyPromised(Instant dueAt, @Nullable Personal text) implements ConversationEvent {}

    private static @Nullable List<String> orNothing(@Nullable List<String> mentioned) {
        return mentioned == null || mentioned.isEmpty() ? null : List.copyOf(mentioned);
    }
}
