package org.redress.commandside.customers.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.decision.CustomerDecision.Refused;
import org.redress.events.Personal;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerEvent.CustomerRegistered;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.CustomerKind;

/** What is decided about one customer after what is given. */
final class DecidedCustomers {
    static final CustomerFacts FACTS = new CustomerFacts("w", false, false, Set.of("li", "chen"), List.of("T1", "T2"));
    static final CustomerEvent CAME = new CustomerRegistered(
            CustomerKind.PERSON, "K-1", said("王芳"), List.of(said("13812345678")), null, null, "li", null, Map.of());

    private DecidedCustomers() {}

    static Personal said(String text) {
        return Personal.ofCustomer("w", text);
    }

    static CustomerDecision decided(CustomerCommand command, CustomerEvent... given) {
        return decided(FACTS, command, given);
    }

    static CustomerDecision decided(CustomerFacts facts, CustomerCommand command, CustomerEvent... given) {
        CustomerFile file = CustomerFile.NOBODY;
        for (CustomerEvent event : given) {
            file = file.after(event);
        }
        return CustomerDecider.decide(file, command, facts);
    }

    static void assertRefused(CustomerDecision decision, CustomerRefusal refusal) {
        assertThat(decision).isEqualTo(new Refused(refusal));
    }
}
