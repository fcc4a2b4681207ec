package org.redress.infra.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.infra.files.NotTaken.Reason;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class ArrivalsTest {
    private static final FileSettings STANDARD =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("redress.files", FileSettings.class);

    @TempDir
    Path folder;

    @AfterEach
    void nothingStaysBehind() {
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
    }

    @Test
    void a_picture_is_known_by_its_bytes_whatever_it_is_called() throws Exception {
        try (Incoming file = take(STANDARD, Samples.image("png", 4, 4), "C:\\photos\\door.html")) {
            assertThat(file.mediaType()).isEqualTo("image/png");
            assertThat(file.name()).isEqualTo("door.html");
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'></html>",
                "MZ\u0090\u0000\u0003",
                "#!/bin/sh\nrm -rf x"
            })
    void what_could_run_is_not_taken_under_any_name(String content) {
        assertThat(List.of("a.txt", "a.png", "a.pdf", "a", "a.csv"))
                .allSatisfy(name -> assertThatThrownBy(
                                () -> take(STANDARD, content.getBytes(StandardCharsets.ISO_8859_1), name))
                        .isInstanceOfSatisfying(
                                NotTaken.class, no -> assertThat(no.reason()).isEqualTo(Reason.TYPE_NOT_TAKEN)));
    }

    @ParameterizedTest
    @CsvSource({"note.txt,text/plain", "list.csv,text/csv", "手机记录.log,text/x-log"})
    void plain_text_is_known_by_its_name(String name, String type) throws Exception {
        try (Incoming file = take(STANDARD, "一,二\n1,2\n".getBytes(StandardCharsets.UTF_8), name)) {
            assertThat(file.mediaType()).isEqualTo(type);
        }
    }

    @Test
    void nothing_empty_and_nothing_longer_than_allowed() throws Exception {
        FileSettings four = settings(DataSize.ofBytes(4));

        take(four, new byte[] {'a', 'b', 'c', 'd'}, "a.txt").close();
        assertThatThrownBy(() -> take(four, new byte[] {'a', 'b', 'c', 'd', 'e'}, "a.txt"))
                .isInstanceOfSatisfying(
                        NotTaken.class, no -> assertThat(no.reason()).isEqualTo(Reason.TOO_LONG));
        assertThatThrownBy(() -> take(four, new byte[0], "a.txt"))
                .isInstanceOfSatisfying(
                        NotTaken.class, no -> assertThat(no.reason()).isEqualTo(Reason.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({"0,", "1,HARMFUL", "2,NOT_CHECKED", "127,NOT_CHECKED"})
    void the_scanner_decides_by_how_it_ends_and_sees_the_file(int exit, Reason expected) throws Exception {
        Path saw = folder.resolve("saw");
        FileSettings scanned = settings(List.of("sh", "-c", "cp \"$1\" " + saw + "; exit " + exit, "scan", "{file}"));
        byte[] content = "to be scanned".getBytes(StandardCharsets.UTF_8);

        if (expected == null) {
            take(scanned, content, "a.txt").close();
        } else {
            assertThatThrownBy(() -> take(scanned, content, "a.txt"))
                    .isInstanceOfSatisfying(
                            NotTaken.class, no -> assertThat(no.reason()).isEqualTo(expected));
        }
        assertThat(saw).hasContent("to be scanned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleep 60", "no-such-scanner-anywhere"})
    void a_scanner_that_cannot_be_asked_keeps_the_file_out(String command) {
        assertThatThrownBy(() -> take(settings(List.of(command.split(" "))), new byte[] {'a'}, "a.txt"))
                .isInstanceOfSatisfying(
                        NotTaken.class, no -> assertThat(no.reason()).isEqualTo(Reason.NOT_CHECKED));
    }

    @Test
    void what_a_broken_off_upload_left_behind_is_gone_after_the_next_start() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("arriving")).resolve("arriving123"), "half");

        assertThat(new Arrivals(folder.resolve("arriving"), STANDARD).settings().longest())
                .isEqualTo(DataSize.ofMegabytes(25));
    }

    @Test
    void a_name_keeps_its_words_and_loses_folders_controls_and_turned_directions() {
        new Arrivals(folder.resolve("arriving"), STANDARD);

        assertThat(Arrivals.plain("/home/wang/照片 1.jpg")).isEqualTo("照片 1.jpg");
        assertThat(Arrivals.plain("a\r\nSet-Cookie: x\u202egpj.exe")).isEqualTo("aSet-Cookie: xgpj.exe");
        assertThat(Arrivals.plain("x".repeat(300) + ".pdf")).hasSize(160).endsWith("xx.pdf");
        assertThat(Arrivals.plain(null)).isEmpty();
    }

    private Incoming take(FileSettings settings, byte[] content, String name) throws NotTaken, IOException {
        return new Arrivals(folder.resolve("arriving"), settings).take(new ByteArrayInputStream(content), name);
    }

    private static FileSettings settings(DataSize longest) {
        return new FileSettings(longest, longest, STANDARD.types(), List.of(), Duration.ofSeconds(5));
    }

    private static FileSettings settings(List<String> scan) {
        return new FileSettings(
                STANDARD.longest(), STANDARD.together(), STANDARD.types(), scan, Duration.ofMillis(500));
    }
}
