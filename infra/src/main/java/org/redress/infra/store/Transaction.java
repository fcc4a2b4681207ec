package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.redress.infra.keys.SubjectKeys;

/** Decides and writes a group, up to but without the commit. */
record Transaction(Ledger ledger, Connection connection) {

    Prepared prepare(List<Request> requests) throws SQLException {
        Engine engine = ledger.engine();
        SubjectKeys.Flushing keys = ledger.codec().keys().startFlush();
        Known known = engine.tables().load(connection, Touched.by(requests));
        Group group = new Group(known, ledger.now().instant(), ledger.codec());
        List<AppendOutcome> outcomes = requests.stream().map(group::decide).toList();
        if (!group.writes().isEmpty()) {
            engine.tables().write(connection, group.writes());
            keys.await();
        }
        return new Prepared(outcomes, group.writes(), group.head());
    }
}
