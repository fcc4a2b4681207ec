package org.redress.queryside.customers.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerFile;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Colleagues.Colleague;
import org.redress.infra.web.PhoneMask;
import org.redress.infra.web.Wording;

/** Says what stands in a file, in the reader's language; telephone numbers only as far as they may be seen. */
record Teller(Wording say, Map<String, String> staff, boolean revealing) {
    private static final Set<String> PHONES = Set.of(CustomerFile.PHONES, ContactPerson.PHONE);

    static Teller of(Wording say, Colleagues colleagues, String tenant, boolean revealing) {
        Map<String, String> staff = new HashMap<>();
        for (Colleague one : colleagues.handling(tenant)) {
            staff.put(one.staffId(), one.name());
        }
        return new Teller(say, staff, revealing);
    }

    String label(String field) {
        return field.startsWith(CustomerFile.ATTRIBUTE)
                ? field.substring(CustomerFile.ATTRIBUTE.length())
                : say.text("file.field." + field);
    }

    @Nullable
    String value(String field, @Nullable Personal text) {
        return text == null ? null : value(field, text.text());
    }

    String value(String field, String text) {
        if (text.contains(Personal.ERASED)) {
            return say.text("file.erased");
        }
        return PHONES.contains(field) && !revealing ? PhoneMask.of(text) : text;
    }

    String called(@Nullable String staffId) {
        return staffId == null ? say.text("file.nobody") : staff.getOrDefault(staffId, staffId);
    }

    String tier(String tier) {
        return say.called("code.", tier);
    }

    String period(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? say.text("file.tier.open", say.date(from))
                : say.text("file.tier.period", say.date(from), say.date(to));
    }
}
