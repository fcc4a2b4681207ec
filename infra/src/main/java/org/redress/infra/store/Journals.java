package org.redress.infra.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.time.Now;

/** Opens journals. */
public final class Journals {
    private Journals() {}

    /** In a directory of its own, durable before it answers. Throws {@link AlreadyRunning} or {@link NewerJournal}. */
    public static Journal h2(Path directory, EventCodec codec, Now now) {
        return h2(directory, Durability.SYNCED, codec, now);
    }

    public static Journal h2(Path directory, Durability durability, EventCodec codec, Now now) {
        return SqlJournal.open(new Ledger(H2Engine.open(directory, durability), codec, now));
    }

    /** In the current schema of this database; several nodes may share it. The data source stays its owner's to close. */
    public static Journal postgres(DataSource database, EventCodec codec, Now now) {
        return SqlJournal.open(new Ledger(new PostgresEngine(database), codec, now));
    }
}
