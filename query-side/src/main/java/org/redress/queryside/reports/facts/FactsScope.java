package org.redress.queryside.reports.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a report may see.
 *
 * @param asOf only what had happened by then
 * @param position only what was on record up to there; absent means all
 * @param source only cases of this source; absent means all
 */
public record FactsScope(
        String tenant,
        Instant asOf,
        @Nullable Long position,
        @Nullable String source) {}
