package org.redress.queryside.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.cases.register.CaseStatus;

/**
 * What is looked for.
 *
 * @param text as typed; empty finds everything the filters let through, newest first
 * @param owner {@code (none)} means the unassigned
 * @param after cursor of the page before
 */
public record SearchAsked(
        String tenant,
        String text,
        Set<CaseStatus> statuses,
        @Nullable String kind,
        @Nullable String owner,
        @Nullable String after,
        int limit) {
    private static final int LONGEST = 200;

    public SearchAsked {
        statuses = Set.copyOf(statuses);
        String stripped = text.strip();
        text = stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }

    public static SearchAsked words(String tenant, String text, int limit) {
        return new SearchAsked(tenant, text, Set.of(), null, null, null, limit);
    }

    public SearchAsked after(@Nullable String cursor) {
        return new SearchAsked(tenant, text, statuses, kind, owner, cursor, limit);
    }

    public boolean isNarrowed() {
        return !statuses.isEmpty() || kind != null || owner != null;
    }
}
