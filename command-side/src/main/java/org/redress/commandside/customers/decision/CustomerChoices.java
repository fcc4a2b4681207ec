package org.redress.commandside.customers.decision;

import java.util.ArrayList;
import java.util.List;
import org.redress.events.customers.CustomerFile;

/** What may be asked of a customer as the file stands, by the names commands have in addresses. */
public final class CustomerChoices {
    private CustomerChoices() {}

    public static List<String> of(CustomerFile file, CustomerFacts facts) {
        List<String> allowed = new ArrayList<>();
        if (!file.registered()) {
            return allowed;
        }
        boolean spokenFor = !file.contacts().isEmpty();
        if (!facts.erased()) {
            allowed.addAll(List.of("correct-customer", "correct-number", "add-contact", "grant-tier"));
        }
        if (!facts.erased() && spokenFor) {
            allowed.add("correct-contact");
        }
        if (spokenFor) {
            allowed.add("end-contact");
        }
        if (file.tiers().stream().anyMatch(period -> !period.empty())) {
            allowed.add("end-tier");
        }
        allowed.add("change-manager");
        return allowed;
    }
}
