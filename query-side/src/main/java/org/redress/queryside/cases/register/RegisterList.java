package org.redress.queryside.cases.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the page after this one; absent on the last one
 * @param position the rows show everything up to this position
 */
public record RegisterList(
        List<RegisterView> rows, @Nullable String next, long position) {}
