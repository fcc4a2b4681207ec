package org.redress.queryside.customers.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.Recorded;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.TierPeriod;
import org.redress.infra.web.PageLink;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.timeline.CaseCustomers;

/** Customers of cases out of their files. */
record FiledCustomers(CustomerEntries entries) implements CaseCustomers {

    @Override
    public @Nullable Customer of(String tenant, String customerId, LocalDate today, CodeNames names) {
        CustomerFile file = CustomerFile.NOBODY;
        for (Recorded<?> recorded : entries.of(tenant, customerId)) {
            file = recorded.event() instanceof CustomerEvent event ? file.after(event) : file;
        }
        String manager = file.manager();
        return file.registered()
                ? new Customer(
                        file.name().equals(Personal.ERASED) ? names.say().text("file.erased") : file.name(),
                        file.tier(TierPeriod.SERVICE, today)
                                .map(period -> names.of(period.tier()))
                                .orElse(null),
                        manager == null ? null : names.owner(manager),
                        PageLink.to(CustomersPage.PATH).below(customerId).toString())
                : null;
    }
}
