package org.redress.infra.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables longer than the memory there is. */
class LongExportTest {
    @TempDir
    Path files;

    @ParameterizedTest
    @CsvSource({"rows.csv, 150000", "rows.xlsx, 150000"})
    void many_rows_need_little_memory(String name, int rows) throws IOException, InterruptedException {
        Path file = files.resolve(name);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyRows.class.getName(),
                        file.toString(),
                        "" + rows)
                .redirectErrorStream(true)
                .redirectOutput(files.resolve("said").toFile())
                .start();
        assertThat(process.waitFor())
                .as(() -> said(files.resolve("said").toFile()))
                .isZero();
        assertThat(count(file)).isEqualTo(rows + 1L);
    }

    private static String said(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static long count(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                return reader.stream().count();
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.count();
        }
    }
}
