package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the databases a journal can live in. */
interface Engine {
    Connection connect() throws SQLException;

    /** Name of the DDL beside this class. */
    String script();

    Tables tables();

    /** Whether other processes may write to the same journal. */
    boolean shared();

    /** From here to the end of the transaction no other node writes. A group takes the lock as it loads. */
    void lock(Connection connection) throws SQLException;

    /** After the commit, before anybody is answered. */
    void makeDurable(Connection connection) throws SQLException;

    /** After a failure nothing in memory is trusted: what opens next must read the disk. */
    void discard(Connection connection);

    /** The last one leaves. */
    void close();
}
