package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.redress.events.Recorded;

/**
 * One read model: its tables and how events change them. The delivery calls it with batches in commit order and moves its
 * bookmark in the same transaction, so an implementation never commits, never reads a clock and never logs. A batch may be
 * split or repeated after a rollback; the tables must come out the same. Several instances may be at work at once, each in a
 * schema of its own, so tables are named without a schema.
 */
public interface Projection {

    /** Stable, lower case; names the bookmark and prefixes the tables. */
    String name();

    /** Changes when the tables or their meaning change; the delivery then rebuilds the model from the journal. */
    int revision();

    /** DDL statements common to H2 (PostgreSQL mode) and PostgreSQL; running them twice is harmless. */
    List<String> createTables();

    /** Made once the tables are filled: filling them with indexes in place takes several times as long. */
    default List<String> createIndexes() {
        return List.of();
    }

    /** Names of all its tables, for comparing a rebuilt model with the live one. */
    List<String> tables();

    /** Applies the batch: fold per key in memory, then batched SQL. An exception parks the event that caused it. */
    void apply(List<Recorded<?>> batch, Connection connection) throws SQLException;

    /** What was remembered beside the tables may no longer agree with them (start, rollback): drop it. */
    default void forget() {}

    /** People were erased: texts kept under these subjects become the placeholder. */
    default void erase(Set<String> subjects, Connection connection) throws SQLException {}
}
