package org.redress.events;

/** Who may read a note or reply. Nothing INTERNAL ever leaves the organisation (S004-A-27). */
public enum Audience {
    INTERNAL,
    CUSTOMER
}
