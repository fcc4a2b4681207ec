package org.redress.commandside.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged or foreign files are refused whole, with a sentence in both languages. */
class BadInputTest {
    private static final String HEADER = "case_id,seq,at_local,command,actor,owner,tier,note\n";

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_named() {
        refused(folder.resolve("none.csv"), "no readable file", "找不到");
    }

    @Test
    void an_empty_file_needs_a_header() throws Exception {
        refused(file(""), "is empty", "空文件");
    }

    @Test
    void an_unknown_column_layout_lists_what_is_there() throws Exception {
        refused(file("id,when\n1,2\n"), "no column", "没有列");
    }

    @Test
    void a_malformed_time_names_its_line() throws Exception {
        refused(file(HEADER + "a,1,2020-01-01T00:00:00,open,,,,\nb,1,yesterday,open,,,,\n"), "Line 3", "第 3 行");
    }

    @Test
    void an_unknown_command_names_its_line() throws Exception {
        refused(file(HEADER + "a,1,2020-01-01T00:00:00,explode,,,,\n"), "\"explode\" is not a command", "不是有效命令");
    }

    @Test
    void another_encoding_is_refused() throws Exception {
        Path path = folder.resolve("gbk.csv");
        Files.write(
                path,
                (HEADER + "a,1,2020-01-01T00:00:00,note,张三,,,\n").getBytes(java.nio.charset.Charset.forName("GBK")));
        refused(path, "not UTF-8", "不是 UTF-8");
    }

    @Test
    void a_truncated_gzip_is_refused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((HEADER + "a,1,2020-01-01T00:00:00,open,,,,\n".repeat(50)).getBytes(StandardCharsets.UTF_8));
        }
        Path path = folder.resolve("cut.csv.gz");
        Files.write(path, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));
        refused(path, "truncated gzip", "不完整");
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_refused_without_being_held() throws Exception {
        Path path = folder.resolve("long.csv");
        try (var writer = Files.newBufferedWriter(path)) {
            writer.write(HEADER + "a,1,2020-01-01T00:00:00,note,,,,");
            String megabyte = "x".repeat(1 << 20);
            for (int count = 0; count < 100; count++) {
                writer.write(megabyte);
            }
        }
        refused(path, "cannot be read as CSV", "无法作为 CSV 读取");
    }

    @Test
    void a_zone_nobody_knows_is_refused() {
        assertThatThrownBy(() -> SourceTimes.zone("Mars/Olympus"))
                .asInstanceOf(InstanceOfAssertFactories.type(ImportTrouble.class))
                .satisfies(trouble -> assertThat(trouble.chinese()).contains("时区"));
    }

    @Test
    void a_mapping_with_an_unknown_word_is_refused() throws Exception {
        Path path = folder.resolve("m.yaml");
        Files.writeString(path, "name: x\ncaseIdColumn: a\ntimes: {formats: [\"yyyy\"]}\nrules: [{emti: []}]\n");
        assertThatThrownBy(() -> MappingFile.read(path))
                .isInstanceOf(ImportTrouble.class)
                .hasMessageContaining("emti");
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("input.csv"), content);
    }

    private static void refused(Path path, String english, String chinese) {
        assertThatThrownBy(() -> read(path))
                .asInstanceOf(InstanceOfAssertFactories.type(ImportTrouble.class))
                .satisfies(trouble -> {
                    assertThat(trouble).hasMessageContaining(english);
                    assertThat(trouble.chinese()).contains(chinese);
                });
    }

    private static List<ImportedCommand> read(Path path) {
        Translation translation = new CommandStream(ZoneId.of("Asia/Shanghai"), "x");
        List<ImportedCommand> commands = new ArrayList<>();
        new SourceFile(path).forEach(row -> {
            translation.check(row.header());
            commands.addAll(translation.translate(row));
        });
        return commands;
    }
}
