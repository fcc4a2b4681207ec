package org.redress.infra.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the directory: keys, master key and the list of the erased. */
class KeyFilesTest {
    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    Path directory;

    @Test
    void the_master_key_is_made_once_and_read_by_its_owner_alone() throws IOException {
        JdbcSubjectKeys.h2(directory, NOTHING).close();
        String made = Files.readString(directory.resolve("master.key"));
        JdbcSubjectKeys.h2(directory, NOTHING).close();

        assertThat(Base64.getDecoder().decode(made.strip())).hasSize(32);
        assertThat(directory.resolve("master.key")).hasContent(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_environment_goes_before_the_file_and_makes_none() {
        Map<String, String> set = Map.of(MasterKeyFile.VARIABLE, base64(32));
        JdbcSubjectKeys.h2(directory, set).close();
        assertThat(directory.resolve("master.key")).doesNotExist();
        assertThat(MasterKey.ofBase64(base64(32), "test")).isEqualTo(new MasterKeyFile(directory, set).mustExist());
    }

    @Test
    void another_master_key_is_refused_before_anything_is_read() {
        JdbcSubjectKeys.h2(directory, NOTHING).close();
        assertRefused(
                Map.of(MasterKeyFile.VARIABLE, base64(32)), "not the one these keys were made under", "主密钥与密钥库不匹配");
        JdbcSubjectKeys.h2(directory, NOTHING).close();
    }

    @Test
    void a_lost_master_key_is_not_replaced_by_a_new_one() throws IOException {
        JdbcSubjectKeys.h2(directory, NOTHING).close();
        Files.delete(directory.resolve("master.key"));
        assertRefused(NOTHING, "The master key is gone", "主密钥缺失");
        assertThat(directory.resolve("master.key")).doesNotExist();
    }

    @Test
    void a_master_key_of_any_other_length_is_refused() {
        assertRefused(Map.of(MasterKeyFile.VARIABLE, base64(31)), MasterKeyFile.VARIABLE, "32 字节");
        assertRefused(Map.of(MasterKeyFile.VARIABLE, base64(33)), MasterKeyFile.VARIABLE, "32 字节");
        assertRefused(Map.of(MasterKeyFile.VARIABLE, "王"), MasterKeyFile.VARIABLE, "32 字节");
    }

    @Test
    void no_key_stands_in_the_clear_and_an_erased_one_is_gone_from_the_file() throws IOException {
        SubjectKeys keys = JdbcSubjectKeys.h2(directory, NOTHING);
        byte[] clear = keys.forSealing("case:kept").key().getEncoded();
        IntStream.range(0, 500).forEach(i -> keys.forSealing("case:" + i));
        keys.flush();
        keys.close();
        byte[] wrapped = wrapped("case:250");
        assertThat(holds(wrapped)).isTrue();
        assertThat(holds(clear)).isFalse();

        SubjectKeys again = JdbcSubjectKeys.h2(directory, NOTHING);
        again.erase("case:250");
        assertThat(holds(wrapped)).isFalse();
        assertThat(again.forSealing("case:kept").key().getEncoded()).isEqualTo(clear);
        again.close();
    }

    @Test
    void the_list_names_every_erased_subject_and_survives_a_torn_last_line() throws IOException {
        SubjectKeys keys = JdbcSubjectKeys.h2(directory, NOTHING);
        keys.adopt("case:1", "customer:1");
        keys.erase("customer:1");
        keys.close();
        Path list = directory.resolve(ErasedFile.NAME);
        assertThat(new ErasedFile(directory).read()).containsExactlyInAnyOrder("customer:1", "case:1");

        Files.writeString(list, Files.readString(list) + "\ncase:2");
        SubjectKeys again = JdbcSubjectKeys.h2(directory, NOTHING);
        again.erase("case:3");
        again.close();
        assertThat(new ErasedFile(directory).read()).contains("case:1", "case:2", "case:3", "customer:1");
    }

    @Test
    void a_database_that_broke_is_opened_again_by_the_next_who_needs_it() {
        H2KeyConnections connections = new H2KeyConnections(directory.resolve("keys"));
        JdbcKeyTable table = new JdbcKeyTable(connections);
        WrappedKey key = new WrappedKey("case:1", 1, null, new byte[60]);
        table.store(List.of(key));
        assertThatThrownBy(() -> connections.write(
                        connection -> connection.createStatement().execute("shutdown immediately")))
                .isInstanceOf(KeysUnavailable.class);

        assertThat(table.load("case:1")).hasSize(1);
        table.store(List.of(new WrappedKey("case:2", 1, null, new byte[60])));
        assertThat(table.load("case:2")).hasSize(1);
        connections.close();
    }

    @Test
    void a_directory_that_cannot_be_made_is_told() throws IOException {
        Path file = Files.createFile(directory.resolve("occupied"));
        assertThatThrownBy(() -> JdbcSubjectKeys.h2(file.resolve("keys"), NOTHING))
                .hasMessageContaining("occupied");
    }

    private void assertRefused(Map<String, String> environment, String english, String chinese) {
        assertThatThrownBy(() -> JdbcSubjectKeys.h2(directory, environment))
                .isInstanceOf(KeysUnavailable.class)
                .hasMessageContaining(english)
                .hasMessageContaining(chinese);
    }

    private byte[] wrapped(String subject) throws IOException {
        H2KeyConnections connections = new H2KeyConnections(directory.resolve("keys"));
        try (KeyLog log = KeyLog.in(directory)) {
            return new GroupedKeyTable(log, connections, new JdbcKeyTable(connections))
                    .load(subject)
                    .getFirst()
                    .bytes();
        } finally {
            connections.close();
        }
    }

    private boolean holds(byte[] bytes) throws IOException {
        String file = Files.readString(directory.resolve("keys.mv.db"), StandardCharsets.ISO_8859_1)
                + Files.readString(directory.resolve("keys.log"), StandardCharsets.ISO_8859_1);
        return file.contains(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
