package org.redress.queryside.cases.breaches;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of clocks.
 *
 * @param next cursor of the page after this one; absent on the last one
 * @param position the rows show everything up to this position
 */
public record ClockList(List<ClockView> rows, @Nullable String next, long position) {}
