package org.redress.commandside.customers.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a customer's file. */
enum Deed {
    REGISTER,
    CORRECT,
    NUMBER,
    CONTACT,
    CONTACT_CORRECT,
    CONTACT_END,
    TIER,
    TIER_END,
    MANAGER;

    static Optional<Deed> named(String word) {
        return Arrays.stream(values())
                .filter(deed -> deed != REGISTER && deed.word().equals(word))
                .findFirst();
    }

    /** Stands in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What only adds goes in beside what others do meanwhile. */
    boolean commutes() {
        return this == CONTACT;
    }
}
