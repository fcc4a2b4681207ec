package org.redress.commandside.cases.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.facts.CustomerBook;
import org.redress.events.customers.CustomerFile;

/** Callers by their id, each with one open complaint. */
record BookCallers(CustomerBook book) implements Callers {

    @Override
    public List<Caller> find(String tenant, String typed) {
        Known known = known(tenant, typed);
        return known == null ? List.of() : List.of(known.caller());
    }

    @Override
    public @Nullable Known known(String tenant, String customerId) {
        CustomerFile file = book.seen(tenant, customerId).file();
        Caller caller = new Caller(customerId, file.name(), file.number(), null, null, "138****5678");
        return file.registered()
                ? new Known(caller, List.of(new Open("c-old", "C-OLD", "柜门开裂了", "COMPLAINT", null)), null)
                : null;
    }
}
