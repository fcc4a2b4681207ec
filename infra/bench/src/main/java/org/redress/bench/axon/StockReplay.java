package org.redress.bench.axon;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Axon's pooled streaming processor over its own event table; tokens, rows and commits as it does them. */
public final class StockReplay {
    private static final int WORKERS = 4;
    private static final long ENOUGH_FIRST_EVENTS_NANOS = 60_000_000_000L;

    private final StockEngine stock;
    private final Rows rows;
    private final AtomicLong handled = new AtomicLong();
    private volatile long firstAt;

    /** Writes the rows an event leads to, in the transaction of the unit of work. */
    @FunctionalInterface
    public interface Rows {
        void write(Connection connection, String caseId) throws SQLException;
    }

    /** @param batch events per transaction */
    public record Setting(int batch, int segments, int seconds) {}

    public StockReplay(DataSource database, Rows rows) {
        this.stock = StockEngine.on(database);
        this.rows = rows;
    }

    /** Copies the events of a journal into Axon's table, payloads as they are. Needs to be done once; tells how many. */
    public static long fill(DataSource database, String journalSchema) throws SQLException {
        StockEngine.on(database).emptyEngine();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long events = statement.executeLargeUpdate("""
                    insert into DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                        payloadType, payload, metaData)
                    select event_id::text, stream_id, version - 1, stream_kind, '2026-01-02T03:04:05.678Z',
                        'java.util.LinkedHashMap', payload, convert_to('{}', 'UTF8')
                    from %s.journal_events where stream_kind = 'case' order by position""".formatted(journalSchema));
            statement.execute("analyze DomainEventEntry");
            return events;
        }
    }

    /** Events per second from the first event on, until all are handled or the time is over. */
    public double run(long total, Setting setting) throws InterruptedException {
        handled.set(0);
        firstAt = 0;
        ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS);
        PooledStreamingEventProcessor processor = processor(setting, coordinator, workers);
        long begun = System.nanoTime();
        processor.start();
        while (handled.get() < total && !over(begun, setting)) {
            Thread.sleep(5);
        }
        double rate = handled.get() / ((System.nanoTime() - firstAt) / 1e9);
        processor.shutDown();
        workers.close();
        coordinator.close();
        return rate;
    }

    private boolean over(long begun, Setting setting) {
        long now = System.nanoTime();
        if (firstAt == 0) {
            if (now - begun > ENOUGH_FIRST_EVENTS_NANOS) {
                throw new IllegalStateException("Axon's processor met no event");
            }
            return false;
        }
        return now - firstAt > setting.seconds() * 1_000_000_000L;
    }

    private PooledStreamingEventProcessor processor(
            Setting setting, ScheduledExecutorService coordinator, ScheduledExecutorService workers) {
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(stock.connections())
                .serializer(stock.serializer())
                .build();
        stock.transactions().executeInTransaction(() -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        stock.transactions().executeInTransaction(this::forgetTokens);
        return PooledStreamingEventProcessor.builder()
                .name("bench")
                .eventHandlerInvoker(new Upserts())
                .messageSource(EmbeddedEventStore.builder()
                        .storageEngine(stock.engine())
                        .build())
                .tokenStore(tokens)
                .transactionManager(stock.transactions())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(setting.segments())
                .initialToken(source -> source.createTailToken())
                .batchSize(setting.batch())
                .build();
    }

    private void forgetTokens() {
        try (Connection connection = stock.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from TokenEntry");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private final class Upserts implements EventHandlerInvoker {
        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return segment.matches(((DomainEventMessage<?>) message).getAggregateIdentifier());
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) throws SQLException {
            if (firstAt == 0) {
                firstAt = System.nanoTime();
            }
            message.getPayload();
            try (Connection connection = stock.connections().getConnection()) {
                rows.write(connection, ((DomainEventMessage<?>) message).getAggregateIdentifier());
            }
            handled.incrementAndGet();
        }
    }
}
