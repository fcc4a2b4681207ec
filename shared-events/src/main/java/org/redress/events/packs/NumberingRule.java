package org.redress.events.packs;

/**
 * How cases are numbered (contradiction C01 of RULES 3(i)).
 *
 * @param pattern date parts and one sequence, e.g. {@code {yy}{MM}{seq:2}}; a sequence that outgrows its width widens
 * @param zone the time zone whose day the number shows
 */
public record NumberingRule(String series, String pattern, Reset reset, String zone) {
    public enum Reset {
        MONTH,
        YEAR,
        NEVER
    }
}
