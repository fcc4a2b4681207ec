package org.redress.infra.desk;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.side.SideDatabase;
import org.redress.infra.time.Now;

/** The store of what is one's own, opened. */
public final class DeskStore implements AutoCloseable {
    private static final String TABLES = SideDatabase.tables(DeskStore.class, "desk.sql");
    private final SideDatabase database;
    private final Drafts drafts;
    private final ReadMarks marks;
    private final Batches batches;
    private final MailAddresses addresses;

    private DeskStore(SideDatabase database, SubjectKeys keys, Now now) {
        this.database = database;
        this.drafts = new Drafts(database, keys, now);
        this.marks = new ReadMarks(database, now);
        this.batches = new Batches(database, new BatchText(keys), now);
        this.addresses = new MailAddresses(database);
    }

    /** File {@code desk} in this directory. */
    public static DeskStore h2(Path directory, SubjectKeys keys, Now now) {
        return new DeskStore(SideDatabase.h2(directory, "desk", TABLES), keys, now);
    }

    /** Schema {@code redress_desk} of a database that others use too. */
    public static DeskStore postgres(DataSource source, SubjectKeys keys, Now now) {
        return new DeskStore(SideDatabase.postgres(source, TABLES), keys, now);
    }

    public Drafts drafts() {
        return drafts;
    }

    public ReadMarks marks() {
        return marks;
    }

    public Batches batches() {
        return batches;
    }

    public MailAddresses addresses() {
        return addresses;
    }

    @Override
    public void close() {
        database.close();
    }
}
