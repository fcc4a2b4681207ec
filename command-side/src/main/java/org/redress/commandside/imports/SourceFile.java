package org.redress.commandside.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A CSV file, plain or gzip, UTF-8 with or without byte order mark, first row a header. */
final class SourceFile {
    /** A longer field or row is a damaged file, not a case. */
    static final int MOST_CHARACTERS = 1 << 20;

    private final Path path;
    private final CsvTrouble trouble;

    SourceFile(Path path) {
        this.path = path;
        this.trouble = new CsvTrouble(String.valueOf(path.getFileName()));
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ImportTrouble(
                    "There is no readable file " + path.toAbsolutePath() + ". Check the path; nothing was imported.",
                    "找不到可读的文件 " + path.toAbsolutePath() + "。请检查路径；没有导入任何数据。");
        }
    }

    /** Hands over each row in order; a file that cannot be read to its end is trouble. */
    void forEach(Consumer<SourceRow> consumer) {
        try (QuoteWatch quotes = new QuoteWatch(open());
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .maxBufferSize(MOST_CHARACTERS)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(quotes)) {
            Iterator<CsvRecord> rows = csv.iterator();
            Map<String, Integer> header = header(rows);
            long number = 0;
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                if (!rows.hasNext() && quotes.stillOpenSince() > 0) {
                    throw trouble.openQuote(quotes.stillOpenSince());
                }
                if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
                    continue;
                }
                if (row.getFieldCount() != header.size()) {
                    throw trouble.fieldCount(row.getStartingLineNumber(), row.getFieldCount(), header.size());
                }
                consumer.accept(new SourceRow(row.getStartingLineNumber(), ++number, header, row.getFields()));
            }
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            throw trouble.unreadable(unreadable);
        }
    }

    /** The names of the columns and where they stand. */
    Map<String, Integer> header() {
        try (Reader reader = open();
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().maxBufferSize(MOST_CHARACTERS).ofCsvRecord(reader)) {
            return header(csv.iterator());
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            throw trouble.unreadable(unreadable);
        }
    }

    private Reader open() throws IOException {
        BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        raw.mark(2);
        boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        InputStream plain = gzip ? new GZIPInputStream(raw, 1 << 16) : raw;
        return new InputStreamReader(
                plain,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private Map<String, Integer> header(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw trouble.empty();
        }
        List<String> names = rows.next().getFields();
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index).replace("\uFEFF", "").strip();
            if (header.put(name, index) != null) {
                throw trouble.columnTwice(name);
            }
        }
        return header;
    }
}
