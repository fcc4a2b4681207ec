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
        refused(file(HEADER + "a,1,yesterday,open,,,,\n"), "like 2026-01-31T18:00:00", "应如 2026-01-31T18:00:00");
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
    void a_row_with_too_few_or_too_many_fields_names_its_line() throws Exception {
        String row = "a,1,2020-01-01T00:00:00,open,,,,\n";
        refused(file(HEADER + row + "a,2,2020-01-01T00:00:00\n" + row), "Line 3 has 3 fields", "第 3 行有 3 个字段");
        refused(file(HEADER + row + "a,2,2020-01-01T00:00:00,note,,,,x,y,z\n"), "Line 3 has 10 fields", "有 10 个字段");
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_the_rest_of_the_file() throws Exception {
        String more = "b,1,2020-01-01T00:00:00,open,,,,\n".repeat(3);
        refused(
                file(HEADER + "a,1,2020-01-01T00:00:00,open,,,,\"hm\n" + more),
                "A quote opened in line 2 is never closed",
                "第 2 行的引号没有闭合");
        refused(file(HEADER + "a,1,2020-01-01T00:00:00,open,,,\"T1\"x,\n" + more), "closing quote", "右引号");
    }

    @Test
    void quotes_line_breaks_and_blank_lines_that_belong_there_are_read() throws Exception {
        Path path = file(HEADER
                + "a,1,2020-01-01T00:00:00,open,,,,\"two\nlines, \"\"quoted\"\"\"\n\n  \n"
                + "a,2,2020-01-01T00:00:00,note,,,,5\" pipe\n");
        assertThat(read(path)).extracting(ImportedCommand::note).containsExactly("two\nlines, \"quoted\"", "5\" pipe");
    }

    @Test
    void a_header_alone_is_checked_too() throws Exception {
        ImportRequest request = new ImportRequest("t", file("id,when\n"), null, null, "Asia/Shanghai", "s");
        assertThatThrownBy(() -> ImportPlan.of(request))
                .isInstanceOf(ImportTrouble.class)
                .hasMessageContaining("no column \"case_id\", \"seq\", \"at_local\"")
                .hasMessageContaining("it has: id, when.");
    }

    @Test
    void a_source_without_a_name_or_with_that_of_the_desk_is_refused() throws Exception {
        Path path = file(HEADER);
        for (String source : List.of("", "  ", "desk", "a\tb", "x".repeat(101))) {
            assertThatThrownBy(() -> ImportPlan.of(new ImportRequest("t", path, null, null, "Asia/Shanghai", source)))
                    .asInstanceOf(InstanceOfAssertFactories.type(ImportTrouble.class))
                    .satisfies(trouble -> assertThat(trouble.chinese()).contains("--source"));
        }
        assertThat(ImportPlan.of(new ImportRequest("t", path, null, null, "Asia/Shanghai", "desk1"))
                        .commands())
                .isZero();
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

    @Test
    void a_mapping_that_is_no_mapping_is_refused_in_both_languages_and_without_our_class_names() throws Exception {
        for (String content : List.of("a,b,c\n1,2,3\n", "name: [x\n", "name: x\nrules: 7\n")) {
            Path path = Files.writeString(folder.resolve("m.yaml"), content);
            assertThatThrownBy(() -> MappingFile.read(path))
                    .asInstanceOf(InstanceOfAssertFactories.type(ImportTrouble.class))
                    .satisfies(trouble -> {
                        assertThat(trouble)
                                .hasMessageContaining("cannot be used")
                                .message()
                                .doesNotContain("org.");
                        assertThat(trouble.chinese()).contains("无法使用").doesNotContain("org.");
                    });
        }
    }

    @Test
    void a_shipped_mapping_is_found_by_its_bare_name_and_no_other() {
        assertThat(MappingFile.read(Path.of("tech-support")).name()).isEqualTo("tech-support");
        assertThatThrownBy(() -> MappingFile.read(Path.of("elsewhere/tech-support")))
                .isInstanceOf(ImportTrouble.class)
                .hasMessageContaining("one of ours: helpdesk");
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
