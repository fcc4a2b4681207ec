package org.redress.queryside.calendars;

import java.math.BigDecimal;

/**
 * Time that counts between two instants.
 *
 * @param elapsedS seconds, unrounded
 * @param provisional the end lies beyond the last day an official notice covers
 */
public record ElapsedFigures(String from, String to, BigDecimal elapsedS, boolean provisional) {}
