package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** The SQL of a group: one load, one write, both within the group's transaction. */
interface Tables {
    /** Begins the group: from here to the commit no other node writes. */
    Known load(Connection connection, Touched touched) throws SQLException;

    /** Ends with waking readers in other processes. */
    void write(Connection connection, Writes writes) throws SQLException;

    Map<CommandKey, CommandRecord> commands(Connection connection, Set<CommandKey> keys) throws SQLException;
}
