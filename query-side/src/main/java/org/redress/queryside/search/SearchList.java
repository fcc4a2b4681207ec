package org.redress.queryside.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found, best first, the newest first among equals.
 *
 * @param next cursor of the page after this one; absent on the last one
 * @param position everything up to here was looked through
 */
public record SearchList(
        List<SearchHit> hits, long total, @Nullable String next, long position) {}
