package org.redress.infra.keys;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How an engine is asked. One reader and one writer at a time, the callers see to that. */
interface KeyConnections {

    <T extends @Nullable Object> T read(Work<T> work);

    /** In a transaction of its own, which is durable when this returns. Another process waits. */
    <T extends @Nullable Object> T write(Work<T> work);

    /** Makes sure that deleted bytes are gone from the files as well. Nobody reads or writes meanwhile. */
    void wipe();

    void close();

    /** What is done with a connection. */
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }
}
