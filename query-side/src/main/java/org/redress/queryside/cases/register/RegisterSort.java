package org.redress.queryside.cases.register;

/** What lists may be sorted by. Cases without the value come first when ascending. */
public enum RegisterSort {
    OPENED_AT("opened_order", true),
    LAST_EVENT_AT("last_event_order", true),
    CLOSED_AT("coalesce(closed_at, 0)", true),
    NUMBER("coalesce(case_number, external_number, '')", false),
    OWNER("coalesce(owner, '')", false),
    TIER("coalesce(tier, '')", false),
    SEVERITY("coalesce(severity, '')", false),
    SCORE("coalesce(cast(score as bigint), -1)", true),
    ESCALATION_LEVEL("cast(escalation_level as bigint)", true),
    URGES("cast(urges as bigint)", true),
    PROMISED_UNTIL("coalesce(promised_until, 0)", true);

    private final String expression;
    private final boolean number;

    RegisterSort(String expression, boolean number) {
        this.expression = expression;
        this.number = number;
    }

    /** Whether the newest are read off an index, see {@link RegisterTable}. */
    boolean isIndexed() {
        return this == OPENED_AT || this == LAST_EVENT_AT;
    }

    String expression() {
        return expression;
    }

    /** A cursor's text as the value the expression is compared with. */
    Object value(String cursor) {
        return number ? (Object) Long.valueOf(cursor) : cursor;
    }
}
