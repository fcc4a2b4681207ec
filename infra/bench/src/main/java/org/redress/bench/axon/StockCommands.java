package org.redress.bench.axon;

import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon as it comes: command bus, unit of work, lock, one transaction and one event per command. */
public final class StockCommands implements AutoCloseable {
    private static final int ENVELOPE = "{\"id\":\"\",\"text\":\"\"}".length()
            + UUID.randomUUID().toString().length();

    private final Configuration axon;
    private final String text;

    /** @param bytes size of an event's payload */
    public StockCommands(DataSource database, int bytes) {
        StockEngine stock = StockEngine.on(database);
        JdbcEventStorageEngine engine = stock.emptyEngine();
        this.text = "x".repeat(Math.max(1, bytes - ENVELOPE));
        this.axon = DefaultConfigurer.defaultConfiguration(false)
                .registerComponent(TransactionManager.class, _ -> stock.transactions())
                .configureSerializer(_ -> stock.serializer())
                .configureEmbeddedEventStore(_ -> engine)
                .configureAggregate(StockCase.class)
                .start();
    }

    public void open() {
        axon.commandGateway().sendAndWait(new StockCase.Open(UUID.randomUUID().toString(), text));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
