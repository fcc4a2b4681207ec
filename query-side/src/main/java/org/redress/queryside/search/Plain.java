package org.redress.queryside.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers and names as they are compared: full-width is half-width, capitals are small, spaces and dashes say nothing. */
final class Plain {
    private Plain() {}

    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    static String number(String number) {
        return text(number).replaceAll("[\\s\\-_/.#]+", "");
    }

    /** What somebody may begin to type: the whole number, or what comes after the letters it starts with. */
    static Set<String> beginnings(String number) {
        String whole = number(number);
        Set<String> beginnings = new LinkedHashSet<>();
        beginnings.add(whole);
        String digits = whole.replaceFirst("^\\D+", "");
        if (!digits.isEmpty()) {
            beginnings.add(digits);
        }
        return beginnings;
    }

    /** Backwards, so that the tail of a phone number is a beginning. */
    static String phone(String phone) {
        return new StringBuilder(text(phone).replaceAll("\\D+", "")).reverse().toString();
    }
}
