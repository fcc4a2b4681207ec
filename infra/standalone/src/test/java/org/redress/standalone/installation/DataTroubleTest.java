package org.redress.standalone.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.store.JournalUnavailable;

class DataTroubleTest {
    @TempDir
    Path folder;

    @Test
    void a_full_disk_is_called_a_full_disk_however_deep_it_lies() {
        IOException full = new IOException("No space left on device");
        Trouble trouble = Objects.requireNonNull(
                DataTrouble.of(new IllegalStateException(new JournalUnavailable("away", full)), folder));
        assertThat(trouble).hasMessageContaining("is full").hasMessageContaining(folder.toString());
        assertThat(trouble.chinese()).contains("磁盘已满", folder.toString());
        assertThat(DataTrouble.of(new UncheckedIOException(full), folder)).hasMessageContaining("is full");
    }

    @Test
    void another_failure_of_the_data_is_told_in_the_words_of_the_store() {
        Trouble trouble = Objects.requireNonNull(DataTrouble.of(new JournalUnavailable("it is away. / 连接不上。"), folder));
        assertThat(trouble).hasMessage("it is away.");
        assertThat(trouble.chinese()).isEqualTo("连接不上。");
        assertThat(DataTrouble.of(new JournalUnavailable("it is away"), folder))
                .hasMessageContaining("cannot be read or written now (it is away)");
    }

    @Test
    void a_failure_of_ours_is_not_the_fault_of_the_data() {
        assertThat(DataTrouble.of(new IllegalStateException("bug"), folder)).isNull();
    }

    @Test
    void a_database_that_belongs_to_somebody_else_is_named_before_it_is_opened() throws IOException {
        Path journal = Files.createDirectories(folder.resolve("journal"));
        Path database = Files.createFile(journal.resolve("journal.mv.db"));
        Path key =
                Files.createFile(Files.createDirectories(folder.resolve("keys")).resolve("master.key"));
        assertThat(DataDirectory.stuck(folder, file -> !file.equals(database))).contains(database);
        assertThat(DataDirectory.stuck(folder, file -> !file.equals(journal))).contains(journal);
        assertThat(DataDirectory.stuck(folder, file -> !file.equals(key)))
                .as("a master key may well be kept from being written")
                .isEmpty();
    }
}
