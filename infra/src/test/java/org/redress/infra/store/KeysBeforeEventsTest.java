package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.Home.OnServer;
import org.redress.infra.testing.TestPostgres;
import org.redress.infra.time.Now;

/** A database that takes events but no keys: no event is written that nobody could read. */
class KeysBeforeEventsTest {
    private final OnServer home = new OnServer(TestPostgres.database());

    @TempDir
    Path directory;

    @Test
    void events_wait_for_their_keys_and_go_with_them_later() {
        Append append = Appends.notes("a", 0, 1);
        try (SubjectKeys keys = keys();
                Journal journal = home.open(new EventCodec(keys), Now.system())) {
            refuseKeys();
            assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(() -> journal.append(append));
            assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(() -> journal.append(append));
            assertThat(journal.head()).isZero();
            home.run("drop trigger refuse on redress_keys.subject_key");
            assertThat(journal.append(append)).isInstanceOf(Appended.class);
        }
        try (SubjectKeys keys = keys();
                Journal journal = home.open(new EventCodec(keys), Now.system())) {
            assertThat(journal.readAll()).hasSize(1);
        }
    }

    private SubjectKeys keys() {
        return JdbcSubjectKeys.postgres(home.database(), directory);
    }

    private void refuseKeys() {
        home.run("""
                create function refuse() returns trigger language plpgsql
                as $$ begin raise exception 'no keys today'; end $$""");
        home.run(
                "create trigger refuse before insert on redress_keys.subject_key for each row execute function refuse()");
    }
}
