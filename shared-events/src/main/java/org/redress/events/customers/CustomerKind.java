package org.redress.events.customers;

/** Whom a file is about. */
public enum CustomerKind {
    PERSON,
    ORGANISATION
}
