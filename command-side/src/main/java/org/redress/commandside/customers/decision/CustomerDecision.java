package org.redress.commandside.customers.decision;

import org.redress.events.customers.CustomerEvent;

/** What the rules answer. */
public sealed interface CustomerDecision {

    record Happens(CustomerEvent event) implements CustomerDecision {}

    record Refused(CustomerRefusal refusal) implements CustomerDecision {}
}
