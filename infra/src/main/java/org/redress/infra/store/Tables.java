package org.redress.infra.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The SQL of a group: one load, one write, both within the group's transaction. */
interface Tables {
    Known load(Connection connection, Touched touched) throws SQLException;

    void write(Connection connection, Writes writes) throws SQLException;
}
