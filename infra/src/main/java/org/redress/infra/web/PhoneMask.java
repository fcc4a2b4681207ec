package org.redress.infra.web;

import java.util.stream.Collectors;

/** Telephone numbers as they stand on pages until somebody asks to see them: enough to recognise, not enough to call. */
public final class PhoneMask {
    private static final String HIDDEN = "****";
    private static final int TAIL = 4;
    private static final int LONG = 11;
    private static final int HEAD = 3;

    private PhoneMask() {}

    /** Several numbers stand on a line each. What is no number, as the placeholder of the erased, stays. */
    public static String of(String phones) {
        return phones.lines().map(PhoneMask::one).collect(Collectors.joining("\n"));
    }

    private static String one(String phone) {
        String digits = phone.chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        if (digits.isEmpty()) {
            return phone;
        }
        int tail = Math.min(TAIL, digits.length() / 2);
        String head = digits.length() >= LONG ? digits.substring(0, HEAD) : "";
        return head + HIDDEN + digits.substring(digits.length() - tail);
    }
}
