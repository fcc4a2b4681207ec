package org.redress.events;

/**
 * Text about a person, or typed by one in words of their own, which may name anybody. It is stored encrypted under the key of
 * its subject; when that key is destroyed every reader sees {@link #ERASED} instead, for ever.
 *
 * @param subject whose key protects it: {@code case:<id>} for what is written in a case, {@code customer:<id>} for a person's
 *     own data
 */
public record Personal(String subject, String text) {
    /** The one placeholder shown wherever the key is gone. */
    public static final String ERASED = "[erased]";

    public static Personal ofCase(String caseId, String text) {
        return new Personal(caseSubject(caseId), text);
    }

    public static Personal ofCustomer(String customerId, String text) {
        return new Personal(customerSubject(customerId), text);
    }

    public static String caseSubject(String caseId) {
        return "case:" + caseId;
    }

    public static String customerSubject(String customerId) {
        return "customer:" + customerId;
    }

    public boolean erased() {
        return text.equals(ERASED);
    }

    @Override
    public String toString() {
        return "Personal[" + subject + "]";
    }
}
