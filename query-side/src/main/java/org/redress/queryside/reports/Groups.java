package org.redress.queryside.reports;

import org.jspecify.annotations.Nullable;

/** Names of groups of cases that lack what they are grouped by. */
final class Groups {
    static final String UNASSIGNED = "(unassigned)";
    static final String NO_TIER = "(none)";
    static final String BLANK = "(blank)";
    static final String STILL_OPEN = "(open)";
    static final String UNKNOWN = "(unknown)";

    private Groups() {}

    static String named(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}
