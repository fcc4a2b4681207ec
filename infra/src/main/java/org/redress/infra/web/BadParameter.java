package org.redress.infra.web;

/** A page was asked for with a parameter it cannot read; answered with 400 and the sentence of the message key. */
public final class BadParameter extends RuntimeException {
    private final String parameter;
    private final String value;
    private final String messageKey;

    /** @param messageKey its sentence may use {0} for the value and {1} for the parameter's name */
    public BadParameter(String parameter, String value, String messageKey) {
        super(parameter + " is not readable");
        this.parameter = parameter;
        this.value = value;
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }

    public String parameter() {
        return parameter;
    }

    /** Shortened: it is the reader's own text, but may be of any length. */
    public String shownValue() {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
