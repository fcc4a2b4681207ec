package org.redress.bench;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.time.Now;

/** The write side of an installation: keys, journal and desk, as durable as in production. */
public record House(SubjectKeys keys, EventCodec codec, Journal journal, CaseDesk desk) implements AutoCloseable {
    public static final String TENANT = "bench";

    public static House h2(Path directory) {
        SubjectKeys keys = JdbcSubjectKeys.h2(directory.resolve("keys"));
        EventCodec codec = new EventCodec(keys);
        return furnished(keys, codec, Journals.h2(directory.resolve("journal"), codec, Now.system()));
    }

    /** @param directory where the master key is kept */
    public static House postgres(DataSource database, Path directory) {
        SubjectKeys keys = JdbcSubjectKeys.postgres(database, directory);
        EventCodec codec = new EventCodec(keys);
        return furnished(keys, codec, Journals.postgres(database, codec, Now.system()));
    }

    private static House furnished(SubjectKeys keys, EventCodec codec, Journal journal) {
        new Seeding(journal, Now.system()).seed(TENANT);
        return new House(keys, codec, journal, new AxonCaseDesk(journal, Now.system(), PackFiles.DEFAULT_PACK));
    }

    @Override
    public void close() {
        desk.close();
        journal.close();
        keys.close();
    }
}
