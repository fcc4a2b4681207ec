package org.redress.commandside.customers.decision;

import org.jspecify.annotations.Nullable;

/** Why not; its sentence is found under its name. */
public enum CustomerRefusal {
    NOT_REGISTERED(null),
    ALREADY_REGISTERED(null),
    NUMBER_TAKEN("number"),
    NUMBER_UNUSABLE("number"),
    NAME_MISSING("name"),
    PHONE_UNUSABLE("phones"),
    TEXT_TOO_LONG(null),
    FIELD_UNKNOWN(null),
    NOTHING_CHANGES(null),
    CONTACT_UNKNOWN("contact"),
    CONTACT_KNOWN("contact"),
    TIER_MISSING("tier"),
    TIER_UNKNOWN("tier"),
    FROM_MISSING("from"),
    GROUND_MISSING("ground"),
    PERIOD_BACKWARDS("to"),
    TIER_OVERLAPS("from"),
    GRANT_UNKNOWN("grant"),
    GRANT_KNOWN("grant"),
    END_MISSING("to"),
    END_NOT_EARLIER("to"),
    MANAGER_UNKNOWN("manager"),
    DEPUTY_IS_MANAGER("deputy"),
    PERSON_ERASED(null),
    TEXT_NOT_KEPT(null);

    private final @Nullable String field;

    CustomerRefusal(@Nullable String field) {
        this.field = field;
    }

    /** The field of a form it is about. */
    public @Nullable String field() {
        return field;
    }
}
