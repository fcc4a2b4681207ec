package org.redress.commandside.customers.decision;

import java.util.List;
import java.util.Set;

/**
 * Everything a decision needs that the file does not hold.
 *
 * @param imported whether a source system tells it, which knows staff and tiers of its own
 * @param erased whether the customer was erased; nothing in words is written about them any more
 * @param staff ids of who may look after customers
 * @param tiers of the pack in force; empty when it names none
 */
public record CustomerFacts(
        String customerId, boolean imported, boolean erased, Set<String> staff, List<String> tiers) {
    public CustomerFacts {
        staff = Set.copyOf(staff);
        tiers = List.copyOf(tiers);
    }
}
