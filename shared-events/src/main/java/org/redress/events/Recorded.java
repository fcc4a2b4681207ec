package org.redress.events;

/** An event as the journal holds it. */
public record Recorded<E extends DomainEvent>(Envelope envelope, E event) {}
