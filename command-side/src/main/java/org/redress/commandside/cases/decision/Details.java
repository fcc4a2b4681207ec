package org.redress.commandside.cases.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.cases.Change;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.PersonalChange;

/** The facts of a case by name: the fields below, and whatever attributes the pack's organisation keeps. */
public final class Details {
    public static final String TITLE = "title";
    public static final String NARRATIVE = "narrative";
    public static final String REPORTER_NAME = "reporterName";
    public static final String REPORTER_PHONE = "reporterPhone";
    public static final String REPORTER_ADDRESS = "reporterAddress";
    public static final String CHANNEL = "channel";
    public static final String CUSTOMER_ID = "customerId";
    public static final String TIER = "tier";
    public static final String EXTERNAL_NUMBER = "externalNumber";
    public static final String KIND = "kind";
    public static final String SEVERITY = "severity";
    public static final String CATEGORY = "category";
    public static final String CAUSE = "cause";

    private static final List<String> PERSONAL =
            List.of(TITLE, NARRATIVE, REPORTER_NAME, REPORTER_PHONE, REPORTER_ADDRESS);
    private static final List<String> DETERMINED_BY_OTHER_COMMANDS = List.of(KIND, SEVERITY, CATEGORY, CAUSE);

    private Details() {}

    /** Whether the text of the field is about a person and kept under a key. */
    static boolean personal(String field) {
        return PERSONAL.contains(field);
    }

    /** Kind, severity, category and cause have commands of their own, because clocks depend on them. */
    static boolean amendable(String field) {
        return !field.isBlank() && !DETERMINED_BY_OTHER_COMMANDS.contains(field);
    }

    static Map<String, String> of(CaseOpened opened) {
        Map<String, String> details = new HashMap<>();
        opened.attributes().forEach((name, value) -> put(details, name, value));
        put(details, TITLE, text(opened.title()));
        put(details, NARRATIVE, text(opened.narrative()));
        put(details, REPORTER_NAME, text(opened.reporter().name()));
        put(details, REPORTER_PHONE, text(opened.reporter().phone()));
        put(details, REPORTER_ADDRESS, text(opened.reporter().address()));
        put(details, CHANNEL, opened.channel());
        put(details, CUSTOMER_ID, opened.customerId());
        put(details, TIER, opened.tier());
        put(details, EXTERNAL_NUMBER, opened.externalNumber());
        return details;
    }

    static Map<String, String> after(Map<String, String> before, DetailsAmended amended) {
        Map<String, String> details = new HashMap<>(before);
        for (Change change : amended.changes()) {
            put(details, change.field(), change.after());
        }
        for (PersonalChange change : amended.personal()) {
            put(details, change.field(), text(change.after()));
        }
        return details;
    }

    private static void put(Map<String, String> details, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            details.remove(field);
        } else {
            details.put(field, value);
        }
    }

    private static @Nullable String text(@Nullable Personal personal) {
        return personal == null ? null : personal.text();
    }
}
