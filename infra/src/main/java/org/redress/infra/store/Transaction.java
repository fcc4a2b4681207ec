package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.infra.keys.SubjectKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides and writes a group, up to but without the commit. */
record Transaction(Ledger ledger, Connection connection, Recollection recollection) {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    Prepared prepare(List<Request> requests) throws SQLException {
        SubjectKeys.Flushing keys = ledger.codec().keys().startFlush();
        Prepared guessed = onRecollection(requests);
        Prepared prepared = guessed == null
                ? written(decided(ledger.engine().tables().load(connection, Touched.by(requests)), requests))
                : guessed;
        if (!prepared.writes().isEmpty()) {
            keys.await();
        }
        return prepared;
    }

    /** Nothing when the tables have to be asked. */
    private @Nullable Prepared onRecollection(List<Request> requests) throws SQLException {
        Known known = recollection.of(requests);
        Prepared prepared = known == null ? null : decided(known, requests);
        if (prepared == null || !prepared.outcomes().stream().allMatch(AppendOutcome.Appended.class::isInstance)) {
            return null;
        }
        try {
            return written(prepared);
        } catch (SQLException e) {
            LOG.debug("the tables hold something else than remembered: {}", e.getMessage());
            recollection.forget();
            connection.rollback();
            return null;
        }
    }

    private Prepared decided(Known known, List<Request> requests) {
        Group group = new Group(known, ledger.now().instant(), ledger.codec());
        List<AppendOutcome> outcomes = requests.stream().map(group::decide).toList();
        return new Prepared(outcomes, group.writes(), group.head(), known);
    }

    private Prepared written(Prepared prepared) throws SQLException {
        if (!prepared.writes().isEmpty()) {
            ledger.engine().tables().write(connection, prepared.writes());
        }
        return prepared;
    }
}
