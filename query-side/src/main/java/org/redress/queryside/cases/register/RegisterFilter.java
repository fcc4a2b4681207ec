package org.redress.queryside.cases.register;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; what is absent or empty does not narrow it.
 *
 * @param owner an empty text means the unassigned
 * @param source name of an import, or {@code desk}
 * @param openedFrom included
 * @param openedBefore excluded
 * @param text part of a number, title or customer id
 */
public record RegisterFilter(
        Set<CaseStatus> statuses,
        @Nullable String owner,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String tier,
        @Nullable String severity,
        @Nullable String category,
        @Nullable String customer,
        @Nullable String source,
        @Nullable Instant openedFrom,
        @Nullable Instant openedBefore,
        @Nullable Integer escalatedAtLeast,
        @Nullable String text) {
    public static final RegisterFilter ALL =
            new RegisterFilter(Set.of(), null, null, null, null, null, null, null, null, null, null, null, null);
    public static final RegisterFilter OPEN = ALL.withStatuses(Set.of(CaseStatus.OPEN, CaseStatus.RESOLVED));

    public RegisterFilter {
        statuses = Set.copyOf(statuses);
    }

    public RegisterFilter withStatuses(Set<CaseStatus> only) {
        return new RegisterFilter(
                only,
                owner,
                unit,
                kind,
                tier,
                severity,
                category,
                customer,
                source,
                openedFrom,
                openedBefore,
                escalatedAtLeast,
                text);
    }

    public RegisterFilter withOwner(@Nullable String only) {
        return new RegisterFilter(
                statuses,
                only,
                unit,
                kind,
                tier,
                severity,
                category,
                customer,
                source,
                openedFrom,
                openedBefore,
                escalatedAtLeast,
                text);
    }

    public RegisterFilter withText(@Nullable String part) {
        return new RegisterFilter(
                statuses,
                owner,
                unit,
                kind,
                tier,
                severity,
                category,
                customer,
                source,
                openedFrom,
                openedBefore,
                escalatedAtLeast,
                part);
    }
}
