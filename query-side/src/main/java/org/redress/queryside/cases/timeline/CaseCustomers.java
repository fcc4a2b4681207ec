package org.redress.queryside.cases.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.cases.lists.CodeNames;

/** Whose case it is. */
@FunctionalInterface
public interface CaseCustomers {

    /** Nothing where nobody was registered under this id. */
    @Nullable
    Customer of(String tenant, String customerId, LocalDate today, CodeNames names);

    /**
     * @param tier in force now; the case keeps the one of its day of receipt
     * @param manager by name
     * @param link to the file
     */
    record Customer(
            String name,
            @Nullable String tier,
            @Nullable String manager,
            @Nullable String link) {}
}
