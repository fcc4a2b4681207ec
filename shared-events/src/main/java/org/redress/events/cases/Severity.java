package org.redress.events.cases;

/** A severity as the pack names it; NORMAL is what a case has when nobody said otherwise. */
public record Severity(String value) {
    public static final Severity NORMAL = new Severity("NORMAL");
}
