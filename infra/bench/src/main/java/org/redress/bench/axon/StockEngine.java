package org.redress.bench.axon;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Axon's own JDBC event store on PostgreSQL, by its documentation: JSON, bytea, one transaction per unit of work. */
record StockEngine(DataSource database, SpringTransactions transactions, Serializer serializer) {

    static StockEngine on(DataSource database) {
        return new StockEngine(
                database,
                SpringTransactions.on(database),
                Jackson3Serializer.builder().build());
    }

    ConnectionProvider connections() {
        return new TransactionAwareDataSourceProxy(database)::getConnection;
    }

    JdbcEventStorageEngine engine() {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections())
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(
                        failure -> failure instanceof SQLException sql && "23505".equals(sql.getSQLState()))
                .build();
    }

    JdbcEventStorageEngine emptyEngine() {
        JdbcEventStorageEngine engine = engine();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }
}
