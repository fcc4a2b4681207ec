package org.redress.infra.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file, opened again as others open it. */
class ExportTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T16:00:00Z");

    static Stream<String> formulas() {
        return Stream.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "|cmd",
                "%0A",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "  =1",
                "\u200b=1",
                "\u202e=1",
                "\ufeff=1",
                "\u3000=1",
                "\"=1",
                "\u0000=1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\",\"y\")");
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void no_text_is_a_formula_in_csv(String text) throws IOException {
        assertThat(csv(text).get(1).getField(0)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void every_text_is_a_text_in_xlsx(String text) throws IOException {
        Cell cell = xlsx(10, text).getFirst().get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString().replace('\uFFFD', '\0').replace("\r", "\n")).isEqualTo(text.replace("\r", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案件",
                "a,b",
                "line\nbreak",
                "say \"no\"",
                "a=b",
                "<b>&amp;</b>",
                "😀",
                "'quoted",
                "1-2",
                "TS-2602-017"
            })
    void harmless_text_comes_back_as_it_went(String text) throws IOException {
        assertThat(csv(text).get(1).getField(0)).isEqualTo(text);
        assertThat(xlsx(10, text).getFirst().get(1).getCellText(0)).isEqualTo(text);
    }

    @Test
    void the_mark_of_utf8_stands_first_and_times_are_in_the_zone() throws IOException {
        byte[] bytes = written("x", NEW_YEAR, -3, null);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"text\",\"at\",\"count\",\"more\"\r\n\"x\",\"2026-01-01 00:00:00\",\"-3\",\"\"\r\n");
    }

    @Test
    void numbers_are_numbers_and_times_are_times_in_xlsx() throws IOException {
        Row row = xlsx(10, "x", NEW_YEAR, -3, null).getFirst().get(1);
        assertThat(row.getCell(1).asDate()).isEqualTo(LocalDateTime.parse("2026-01-01T00:00:00"));
        assertThat(row.getCell(2).asNumber().intValueExact()).isEqualTo(-3);
    }

    @Test
    void a_lone_half_of_a_character_and_a_text_without_end_break_no_workbook() throws IOException {
        assertThat(xlsx(10, "a\uD83Db\u0001").getFirst().get(1).getCellText(0)).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(xlsx(10, "字".repeat(40_000)).getFirst().get(1).getCellText(0))
                .hasSize(32_766);
    }

    @Test
    void a_full_sheet_goes_on_in_the_next_with_its_heading() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter table = new XlsxTable(out, "Cases", List.of("n"), ZONE, 3);
        for (int i = 1; i <= 5; i++) {
            table.row(List.of(i));
        }
        table.finish();
        List<List<String>> sheets = sheets(out.toByteArray()).stream()
                .map(rows -> rows.stream().map(row -> row.getCellText(0)).toList())
                .toList();
        assertThat(sheets).containsExactly(List.of("n", "1", "2"), List.of("n", "3", "4"), List.of("n", "5"));
    }

    private static List<CsvRecord> csv(@Nullable Object... cells) throws IOException {
        String text = new String(written(cells), StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }

    private static byte[] written(@Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter table =
                new CsvTable(out, List.of("text", "at", "count", "more").subList(0, cells.length), ZONE);
        table.row(Arrays.asList(cells));
        table.finish();
        return out.toByteArray();
    }

    private static List<List<Row>> xlsx(int mostRows, @Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> columns = List.of("text", "at", "count", "more").subList(0, cells.length);
        TableWriter table = new XlsxTable(out, "Cases", columns, ZONE, mostRows);
        table.row(Arrays.asList(cells));
        table.finish();
        return sheets(out.toByteArray());
    }

    private static List<List<Row>> sheets(byte[] bytes) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheets()
                    .map(sheet -> {
                        try {
                            return sheet.read();
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    })
                    .toList();
        }
    }
}
