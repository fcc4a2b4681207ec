package org.redress.infra.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyLogTest {
    @TempDir
    Path directory;

    private static byte[] value(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> read() throws IOException {
        try (KeyLog log = KeyLog.in(directory)) {
            return log.read().stream()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private void add(String... texts) throws IOException {
        try (KeyLog log = KeyLog.in(directory)) {
            log.read();
            for (String text : texts) {
                log.add(value(text));
            }
        }
    }

    @Test
    void what_was_added_is_read_again_and_adding_goes_on_behind_it() throws IOException {
        add("one", "two");
        add("three");

        assertThat(read()).containsExactly("one", "two", "three");
    }

    @Test
    void a_value_that_was_cut_off_is_not_read_and_gives_its_place_to_the_next() throws IOException {
        add("one", "another that is cut off");
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve(KeyLog.NAME).toFile(), "rw")) {
            file.seek(12 + 3 + 12 + 5);
            file.write(new byte[30]);
        }
        assertThat(read()).containsExactly("one");

        add("two");

        assertThat(read()).containsExactly("one", "two");
    }

    @Test
    void a_file_that_was_never_filled_up_is_taken_as_it_is() throws IOException {
        add("one");
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve(KeyLog.NAME).toFile(), "rw")) {
            file.setLength(100);
        }

        assertThat(read()).containsExactly("one");
    }

    @Test
    void a_full_log_says_so() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (KeyLog log = KeyLog.in(directory)) {
            int added = 0;
            while (log.hasRoomFor(megabyte)) {
                log.add(megabyte);
                added++;
            }

            assertThat(added).isEqualTo(3);
            assertThat(log.read()).hasSize(3);
        }
    }

    @Test
    void nothing_is_left_of_what_was_cleared() throws IOException {
        add("secret");
        try (KeyLog log = KeyLog.in(directory)) {
            log.clear();
        }

        assertThat(read()).isEmpty();
        assertThat(Files.readString(directory.resolve(KeyLog.NAME))).doesNotContain("secret");
    }
}
