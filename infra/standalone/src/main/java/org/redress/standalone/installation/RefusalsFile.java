package org.redress.standalone.installation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.imports.ImportSummary;

/** Refused rows as a CSV that a spreadsheet opens, hence the byte order mark; a cell never begins a formula. */
public final class RefusalsFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RefusalsFile() {}

    /** Absent when nothing was refused. */
    public static @Nullable Path write(DataDirectory directory, String source, ImportSummary summary) {
        if (summary.refused().isEmpty()) {
            return null;
        }
        String name = source.replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-"
                + summary.runId().substring(0, 8) + "-refused.csv";
        try {
            Path file = Files.createDirectories(directory.resolve("imports")).resolve(name);
            try (Writer text = Files.newBufferedWriter(file);
                    CsvWriter csv = CsvWriter.builder().build(text.append(BYTE_ORDER_MARK))) {
                csv.writeRecord("line", "case_id", "command", "reason", "en", "zh", "command_id");
                for (ImportSummary.Refused refused : summary.refused()) {
                    RefusedSentence sentence = RefusedSentence.of(refused);
                    csv.writeRecord(
                            Long.toString(refused.line()),
                            safe(refused.caseId()),
                            refused.command(),
                            refused.reason(),
                            sentence.english(),
                            sentence.chinese(),
                            refused.commandId().toString());
                }
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
