package org.redress.bench.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate there is: no rule, no number, nothing sealed. */
public final class StockCase {
    @AggregateIdentifier
    private @Nullable String id;

    StockCase() {}

    @CommandHandler
    StockCase(Open command) {
        apply(new Opened(command.id(), command.text()));
    }

    @EventSourcingHandler
    void on(Opened event) {
        id = event.id();
    }

    /** Asks for a case. */
    public record Open(@TargetAggregateIdentifier String id, String text) {}

    /** There is a case. */
    public record Opened(String id, String text) {}

    @Override
    public String toString() {
        return String.valueOf(id);
    }
}
