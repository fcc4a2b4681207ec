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

    /** First statement of a group: from here to the commit no other node writes. */
    void lock(Connection connection) throws SQLException;

    /** Last statement of a group that writes: wakes readers in other processes. */
    void announce(Connection connection, long position) throws SQLException;

    /** After the commit, before anybody is answered. */
    void makeDurable(Connection connection) throws SQLException;

    /** After a failure nothing in memory is trusted: what opens next must read the disk. */
    void discard(Connection connection);

    /** The last one leaves. */
    void close();
}
