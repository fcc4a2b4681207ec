package org.redress.queryside.cases.register;

import org.jspecify.annotations.Nullable;
import org.redress.queryside.folding.Cursor;

/**
 * One page of a list.
 *
 * @param after cursor of the page before; absent for the first page
 */
public record RegisterQuery(
        String tenant,
        RegisterFilter filter,
        RegisterSort sort,
        boolean descending,
        @Nullable String after,
        int limit) {

    public static RegisterQuery newest(String tenant, RegisterFilter filter, int limit) {
        return new RegisterQuery(tenant, filter, RegisterSort.OPENED_AT, true, null, limit);
    }

    public RegisterQuery after(@Nullable String cursor) {
        return new RegisterQuery(tenant, filter, sort, descending, cursor, limit);
    }

    /** The cursor itself. Throws IllegalArgumentException for a text that no page has given. */
    static String checkedCursor(String cursor) {
        Cursor.read(cursor, 2);
        return cursor;
    }
}
