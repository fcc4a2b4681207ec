package org.redress.events;

/**
 * Text about a person. It is stored encrypted under the key of its subject; when that key is destroyed every reader sees
 * {@link #ERASED} instead, for ever.
 *
 * @param subject whose key protects it: {@code case:<id>} for narratives, {@code customer:<id>} for a person's own data
 */
public record Personal(String subject, String text) {
    /** The one placeholder shown wherever the key is gone. */
    public static final String ERASED = "[erased]";

    public static Personal ofCase(String caseId, String text) {
        return new Personal("case:" + caseId, text);
    }

    public static Personal ofCustomer(String customerId, String text) {
        return new Personal("customer:" + customerId, text);
    }

    public boolean erased() {
        return text.equals(ERASED);
    }

    @Override
    public String toString() {
        return "Personal[" + subject + "]";
    }
}
