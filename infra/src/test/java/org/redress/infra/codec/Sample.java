package org.redress.infra.codec;

import org.redress.events.DomainEvent;
import org.redress.events.EventNames;
import org.redress.events.EventType;

/** One event whose written form is approved. The variant tells several samples of one revision apart; the first has none. */
record Sample(String variant, DomainEvent event) {

    static Sample of(DomainEvent event) {
        return new Sample("", event);
    }

    Sample {
        EventNames.of(event);
    }

    EventType type() {
        return EventNames.of(event);
    }

    String fileName() {
        return type().wireName() + ".v" + type().revision() + (variant.isEmpty() ? "" : "-" + variant) + ".json";
    }
}
