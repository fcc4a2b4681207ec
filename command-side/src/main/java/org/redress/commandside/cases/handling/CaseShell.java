package org.redress.commandside.cases.handling;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.redress.commandside.cases.decision.CaseState;
import org.redress.events.Envelope;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.clocks.ClockHistory;
import org.redress.infra.store.MetaKeys;

/** What Axon loads and keeps: the sealed state inside one concrete class, and what the clocks need beside it. */
final class CaseShell {
    @AggregateIdentifier
    private final String key;

    private CaseState state = CaseState.notOpened();
    private ClockHistory history = ClockHistory.empty();
    private long version;

    CaseShell(String key) {
        this.key = key;
    }

    @EventSourcingHandler
    void on(CaseEvent event, DomainEventMessage<?> message) {
        state = CaseState.evolve(state, event);
        history = history.with(occurredAt(message), event);
        version = message.getSequenceNumber() + 1;
    }

    /** Read events bring their envelope, fresh ones what the command said. */
    private static OccurredAt occurredAt(DomainEventMessage<?> message) {
        Object envelope = message.getMetaData().get(MetaKeys.ENVELOPE);
        Object told = message.getMetaData().get(MetaKeys.OCCURRED_AT);
        return envelope instanceof Envelope read ? read.occurredAt() : (OccurredAt) Objects.requireNonNull(told);
    }

    CaseSeen seen() {
        return new CaseSeen(state, history, version);
    }

    @Override
    public String toString() {
        return key + "@" + version;
    }
}
