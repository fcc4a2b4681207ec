package org.redress.infra.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** CSV as spreadsheets read it: UTF-8 with the mark that says so, every text quoted, none of them a formula. */
final class CsvTable implements TableWriter {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Writer out;
    private final CsvWriter csv;
    private final ZoneId zone;

    CsvTable(OutputStream stream, List<String> columns, ZoneId zone) throws IOException {
        this.zone = zone;
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 32 * 1024);
        out.write('\uFEFF');
        this.csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        row(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(this::written).toList());
    }

    private String written(@Nullable Object cell) {
        if (cell instanceof Instant instant) {
            return SECOND.format(instant.atZone(zone));
        }
        String text = cell == null ? "" : cell.toString();
        return cell instanceof Number ? text : SafeCell.forCsv(text);
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
