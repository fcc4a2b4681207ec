package org.redress.bench.axon;

import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Axon's transactions over Spring's, as its Spring integration does it. */
record SpringTransactions(PlatformTransactionManager manager) implements TransactionManager {

    static SpringTransactions on(DataSource database) {
        return new SpringTransactions(new DataSourceTransactionManager(database));
    }

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        return new Transaction() {
            @Override
            public void commit() {
                manager.commit(status);
            }

            @Override
            public void rollback() {
                manager.rollback(status);
            }
        };
    }
}
