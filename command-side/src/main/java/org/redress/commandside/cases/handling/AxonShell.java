package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalStorageEngine;

/**
 * Axon, wired by hand: command bus, repository, lock and cache over the journal. No processors, sagas, deadlines, snapshots or
 * handler timeouts (those interrupt threads, which an embedded database does not survive), and no module found on the class
 * path joins in.
 */
final class AxonShell implements AutoCloseable {
    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private final Configuration axon;

    AxonShell(Journal journal, Cache memory, FactsGathering gathering) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureCorrelationDataProviders(_ -> List.of())
                .configureCommandBus(_ -> SimpleCommandBus.builder().build())
                .configureEmbeddedEventStore(_ -> new JournalStorageEngine(journal))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(CaseShell.class)
                        .configureRepository(axon -> repository(axon, memory)));
        axon = configurer.start();
        axon.commandBus()
                .subscribe(
                        Attempt.class.getName(), new CaseHandling(axon.repository(CaseShell.class), memory, gathering));
    }

    private static Repository<CaseShell> repository(Configuration axon, Cache memory) {
        return EventSourcingRepository.builder(CaseShell.class)
                .eventStore(axon.eventStore())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(CaseShell.class))
                .aggregateFactory(new Shells())
                .lockFactory(new CaseLocks())
                .cache(memory)
                .build();
    }

    /** Runs in the caller's thread, durable when it returns. Answers the failure, if there was one. */
    @Nullable
    Throwable run(Attempt attempt) {
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        axon.commandBus().dispatch(new GenericCommandMessage<>(attempt), (_, answered) -> result.set(answered));
        CommandResultMessage<?> answered = result.get();
        return answered.isExceptional() ? answered.exceptionResult() : null;
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    static final class Shells implements AggregateFactory<CaseShell> {
        @Override
        public CaseShell createAggregateRoot(String aggregateIdentifier, DomainEventMessage<?> firstEvent) {
            return new CaseShell(aggregateIdentifier);
        }

        @Override
        public Class<CaseShell> getAggregateType() {
            return CaseShell.class;
        }
    }
}
