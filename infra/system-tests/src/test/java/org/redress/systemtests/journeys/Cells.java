package org.redress.systemtests.journeys;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a spreadsheet would find in an exported file. */
final class Cells {
    private Cells() {}

    static List<String> ofCsv(String file) {
        return CsvReader.builder().ofCsvRecord(file.replace("\ufeff", "")).stream()
                .flatMap(row -> row.getFields().stream())
                .toList();
    }

    /** The sheets of a workbook as they stand in the file. */
    static String sheets(Path workbook) {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            StringBuilder sheets = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                sheets.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return sheets.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
