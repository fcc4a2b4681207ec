package org.redress.events;

/** One row of the list of wire names: the name and revision under which a class is written today. */
public record EventType(Class<? extends DomainEvent> type, String wireName, int revision) {}
