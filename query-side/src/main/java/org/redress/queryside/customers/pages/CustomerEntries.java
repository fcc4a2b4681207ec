package org.redress.queryside.customers.pages;

import java.util.List;
import org.redress.events.Recorded;

/** The events of one customer, oldest first; none when there is no such customer. */
@FunctionalInterface
public interface CustomerEntries {
    List<Recorded<?>> of(String tenant, String customerId);
}
