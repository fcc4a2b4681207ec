package org.redress.events.customers;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;

/** Somebody who speaks for a customer. */
public record ContactPerson(
        Personal name,
        @Nullable Personal role,
        @Nullable Personal phone,
        @Nullable Personal email) {
    public static final String NAME = "name";
    public static final String ROLE = "role";
    public static final String PHONE = "phone";
    public static final String EMAIL = "email";

    /** What is known, by field. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put(NAME, name.text());
        put(fields, ROLE, role);
        put(fields, PHONE, phone);
        put(fields, EMAIL, email);
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable Personal text) {
        if (text != null) {
            fields.put(field, text.text());
        }
    }
}
