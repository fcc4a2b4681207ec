package org.redress.events.cases;

import java.util.List;
import java.util.stream.Stream;
import org.redress.events.DomainEvent;
import org.redress.events.EventType;

/**
 * The life of one case. The chapters let a reader dismiss what it does not care about in one line. Whatever somebody types in
 * words of their own is {@code Personal}; plain texts are codes, ids and values one counts by.
 */
public sealed interface CaseEvent extends DomainEvent
        permits IntakeEvent, RoutingEvent, ConversationEvent, ClockEvent, ClosureEvent {

    List<EventType> NAMES = Stream.of(
                    IntakeEvent.NAMES,
                    RoutingEvent.NAMES,
                    ConversationEvent.NAMES,
                    ClockEvent.NAMES,
                    ClosureEvent.NAMES)
            .flatMap(List::stream)
            .toList();
}
