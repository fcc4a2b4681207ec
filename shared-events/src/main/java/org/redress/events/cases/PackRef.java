package org.redress.events.cases;

/** One version of one policy pack. A case keeps the one it was opened under. */
public record PackRef(String name, int version) {}
