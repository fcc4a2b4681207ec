package org.redress.commandside.customers.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.customers.decision.CustomerRefusal;

/**
 * A form as its page shows it.
 *
 * @param name whom it is about
 * @param page where the file is
 * @param kept what the form carries along unseen
 * @param meanwhile whether somebody else changed the file since the form was made
 */
record DeedView(
        Deed deed,
        String name,
        String page,
        String address,
        UUID sending,
        long version,
        List<Kept> kept,
        List<Entry> fields,
        @Nullable String sentence,
        boolean meanwhile) {

    record Kept(String name, String value) {}

    DeedView telling(String told, @Nullable CustomerRefusal refusal) {
        String field = refusal == null ? null : refusal.field();
        List<Entry> marked = fields.stream()
                .map(entry -> entry.name().equals(field) || (entry.name().equals("phone") && "phones".equals(field))
                        ? entry.wrong(told)
                        : entry)
                .toList();
        return new DeedView(deed, name, page, address, sending, version, kept, marked, told, meanwhile);
    }

    DeedView overtaken(String told) {
        return new DeedView(deed, name, page, address, sending, version, kept, fields, told, true);
    }

    DeedView sentAs(UUID same) {
        return new DeedView(deed, name, page, address, same, version, kept, fields, sentence, meanwhile);
    }
}
