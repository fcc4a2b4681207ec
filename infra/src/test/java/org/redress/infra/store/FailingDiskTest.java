package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.redress.infra.store.Appends.TENANT;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.verify.ChainVerifier;
import org.redress.infra.store.verify.RawJournal;
import org.redress.infra.time.Now;

/** A full disk, and one that does not keep what it promised: no false answer, nothing lost, and back to work afterwards. */
class FailingDiskTest {
    @TempDir
    private Path directory;

    private Journal journal;

    @BeforeEach
    void open() {
        FailingDisk.register();
        H2Engine engine = H2Engine.open(FailingDisk.SCHEME, directory, Durability.SYNCED);
        journal = SqlJournal.open(new Ledger(engine, Home.CODEC, Now.system()));
    }

    @AfterEach
    void the_journal_is_whole() throws Exception {
        FailingDisk.writesFail(false);
        FailingDisk.syncsFail(false);
        journal.close();
        try (Connection connection = RawJournal.h2(directory)) {
            assertThat(ChainVerifier.verify(connection, null).firstBreak()).isNull();
        }
    }

    @Test
    void on_a_full_disk_nobody_is_told_it_was_written_and_afterwards_work_goes_on() {
        journal.append(Appends.notes("a", 0, 1));
        UUID command = UUID.randomUUID();
        Append append = Appends.command(command, "b", 0, Appends.note("b", "x"));
        FailingDisk.writesFail(true);
        assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(() -> journal.append(append));
        FailingDisk.writesFail(false);
        assertThat(journal.append(append)).isInstanceOf(Appended.class);
        assertThat(journal.append(append)).isInstanceOf(AlreadyRecorded.class);
        assertThat(journal.head()).isEqualTo(2);
        assertThat(journal.readAll()).hasSize(2);
    }

    @Test
    void after_a_failed_sync_the_disk_is_asked_again_what_it_holds() {
        journal.append(Appends.notes("a", 0, 1));
        UUID command = UUID.randomUUID();
        Append append = Appends.command(command, "b", 0, Appends.note("b", "x"));
        FailingDisk.syncsFail(true);
        assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(() -> journal.append(append));
        FailingDisk.syncsFail(false);
        assertThat(journal.append(append)).isInstanceOfAny(Appended.class, AlreadyRecorded.class);
        assertThat(journal.readAfter(0, 10)).hasSize(2);
        assertThat(journal.findCommand(TENANT, command)).isNotNull();
    }
}
