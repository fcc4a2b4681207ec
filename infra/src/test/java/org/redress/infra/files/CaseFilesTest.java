package org.redress.infra.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.springframework.util.unit.DataSize;

class CaseFilesTest {
    private static final int PIECE = 64 * 1024;
    private static final int SEALED_PIECE = PIECE + 28;
    private static final int HEAD = 12;

    @TempDir
    Path folder;

    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();

    @SuppressWarnings("NullAway.Init")
    private Arrivals arrivals;

    @SuppressWarnings("NullAway.Init")
    private CaseFiles files;

    @BeforeEach
    void open() {
        FileSettings any = new FileSettings(
                DataSize.ofMegabytes(1), DataSize.ofMegabytes(4), List.of("*"), List.of(), Duration.ofSeconds(5));
        arrivals = new Arrivals(folder.resolve("arriving"), any);
        files = new CaseFiles(folder.resolve("kept"), keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 300_000})
    void what_is_kept_comes_back_byte_for_byte_whatever_its_length(int length) throws Exception {
        byte[] content = bytes(length);
        String sha256 = kept("c1", content);

        assertThat(read("c1", sha256)).isEqualTo(content);
    }

    @Test
    void it_lies_sealed_on_the_disk_and_belongs_to_its_case_alone() throws Exception {
        String sha256 = kept("../../c1", "the customer's name".repeat(50).getBytes(StandardCharsets.UTF_8));

        assertThat(Files.readString(only(), StandardCharsets.ISO_8859_1)).doesNotContain("customer");
        assertThat(only().toRealPath()).startsWith(folder.resolve("kept").toRealPath());
        assertThat(files.open("c2", sha256)).isEmpty();
        assertThat(files.open("../../c1", "../" + sha256)).isEmpty();
    }

    @Test
    void kept_twice_it_is_there_once() throws Exception {
        String sha256 = kept("c1", bytes(10));
        kept("c1", bytes(10));

        assertThat(read("c1", sha256)).isEqualTo(bytes(10));
        assertThat(all()).hasSize(1);
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
    }

    @Test
    void whatever_was_changed_moved_or_cut_off_is_not_given_out() throws Exception {
        String sha256 = kept("c1", bytes(3 * PIECE));
        byte[] sealed = Files.readAllBytes(only());

        byte[] changed = sealed.clone();
        changed[HEAD + SEALED_PIECE + 100] ^= 1;
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, HEAD, swapped, HEAD + SEALED_PIECE, SEALED_PIECE);
        System.arraycopy(sealed, HEAD + SEALED_PIECE, swapped, HEAD, SEALED_PIECE);
        byte[] cutAtAPiece = Arrays.copyOf(sealed, HEAD + 2 * SEALED_PIECE);
        byte[] cutWithin = Arrays.copyOf(sealed, sealed.length - 5);

        for (byte[] wrong : List.of(changed, swapped, cutAtAPiece, cutWithin)) {
            Files.write(only(), wrong);
            assertThatThrownBy(() -> read("c1", sha256)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_erased_case_has_no_files_and_gets_none() throws Exception {
        String sha256 = kept("c1", bytes(10));
        String other = kept("c2", bytes(10));
        byte[] backup = Files.readAllBytes(all().stream()
                .filter(path -> path.toString().contains(sha256))
                .findFirst()
                .orElseThrow());
        assertThat(backup).isNotEmpty();

        keys.erase("case:c1");
        assertThat(files.open("c1", sha256)).as("the key is gone").isEmpty();
        files.erase(List.of("case:c1"));

        assertThat(files.holds("c1", sha256)).isFalse();
        assertThat(read("c2", other)).isEqualTo(bytes(10));
        assertThatThrownBy(() -> kept("c1", bytes(20)))
                .isInstanceOfSatisfying(
                        NotTaken.class, no -> assertThat(no.reason()).isEqualTo(NotTaken.Reason.CASE_ERASED));
    }

    private String kept(String caseId, byte[] content) throws NotTaken, IOException {
        try (Incoming file = arrivals.take(new ByteArrayInputStream(content), "x.bin")) {
            files.keep(caseId, file);
            return file.sha256();
        }
    }

    private byte[] read(String caseId, String sha256) throws IOException {
        Optional<InputStream> content = files.open(caseId, sha256);
        try (InputStream open = content.orElseThrow()) {
            return open.readAllBytes();
        }
    }

    private Path only() throws IOException {
        return all().getFirst();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> below = Files.walk(folder.resolve("kept"))) {
            return below.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
