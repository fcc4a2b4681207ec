package org.redress.infra.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Recorded;

/**
 * The journal under Axon: aggregates are read from it and appended to it. Aggregate identifiers are {@link AggregateKey}s; what
 * the journal needs beside an event travels in its metadata, see {@link MetaKeys}. Tracking and snapshots are not used:
 * delivery reads the journal itself.
 */
public final class JournalStorageEngine implements EventStorageEngine {
    private final Journal journal;

    public JournalStorageEngine(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Append append = AppendOfMessages.of(events);
        switch (journal.append(append)) {
            case AppendOutcome.Appended appended ->
                CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(MetaKeys.APPENDED, appended));
            case AppendOutcome.VersionConflict conflict -> throw conflict(append, conflict);
            case AppendOutcome.ClaimTaken taken -> throw new NotAppended(taken);
            case AppendOutcome.AlreadyRecorded recorded -> throw new NotAppended(recorded);
        }
    }

    private static RuntimeException conflict(Append append, AppendOutcome.VersionConflict conflict) {
        String message =
                append.stream() + " is at version " + conflict.actualVersion() + ", not " + append.expectedVersion();
        NotAppended cause = new NotAppended(conflict);
        return append.expectedVersion() == 0
                ? new AggregateStreamCreationException(message, cause)
                : new ConcurrencyException(message, cause);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        AggregateKey key = AggregateKey.parse(aggregateIdentifier);
        List<Recorded<?>> events = journal.readStream(key.tenant(), key.stream(), firstSequenceNumber + 1);
        return DomainEventStream.of(events.stream()
                .map(recorded -> message(aggregateIdentifier, recorded))
                .toList());
    }

    private static DomainEventMessage<?> message(String aggregateIdentifier, Recorded<?> recorded) {
        Envelope envelope = recorded.envelope();
        return new GenericDomainEventMessage<>(
                envelope.stream().kind().wireName(),
                aggregateIdentifier,
                envelope.version() - 1,
                recorded.event(),
                Map.of(MetaKeys.ENVELOPE, envelope),
                envelope.eventId().toString(),
                envelope.recordedAt());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        AggregateKey key = AggregateKey.parse(aggregateIdentifier);
        List<Recorded<?>> events = journal.readStream(key.tenant(), key.stream(), 1);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.getLast().envelope().version() - 1);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the journal keeps events only");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        throw new UnsupportedOperationException("delivery reads the journal, not Axon's processors");
    }
}
