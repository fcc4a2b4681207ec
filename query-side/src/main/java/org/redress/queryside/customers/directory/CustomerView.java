package org.redress.queryside.customers.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.TierPeriod;

/**
 * A customer as lists show them.
 *
 * @param file as much of it as the directory keeps: name, phones, names and phones of contact persons, tiers, manager
 * @param version of the file
 */
public record CustomerView(String customerId, CustomerFile file, long version) {

    static CustomerView of(DirectoryRow row) {
        return new CustomerView(row.customerId(), row.file(), row.version());
    }

    public @Nullable String tierOn(LocalDate day) {
        return file.tier(TierPeriod.SERVICE, day).map(TierPeriod::tier).orElse(null);
    }
}
