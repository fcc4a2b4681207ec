package org.redress.infra.web;

/** What the address names does not exist, or did not yet at the chosen instant; answered with 404. */
public final class NotThere extends RuntimeException {
    private final String messageKey;
    private final String name;

    /** @param messageKey its sentence may use {0} for the name */
    public NotThere(String messageKey, String name) {
        super(messageKey);
        this.messageKey = messageKey;
        this.name = name;
    }

    public String messageKey() {
        return messageKey;
    }

    public String shownName() {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
