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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A CSV file, plain or gzip, UTF-8 with or without byte order mark, first row a header. */
final class SourceFile {
    /** A longer field or row is a damaged file, not a case. */
    static final int MOST_CHARACTERS = 1 << 20;

    private final Path path;

    SourceFile(Path path) {
        this.path = path;
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ImportTrouble(
                    "There is no readable file " + path.toAbsolutePath() + ". Check the path.",
                    "找不到可读的文件 " + path.toAbsolutePath() + "。请检查路径。");
        }
    }

    /** Hands over each row in order; a file that cannot be read to its end is trouble. */
    void forEach(Consumer<SourceRow> consumer) {
        try (Reader reader = open();
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().maxBufferSize(MOST_CHARACTERS).ofCsvRecord(reader)) {
            Iterator<CsvRecord> rows = csv.iterator();
            if (!rows.hasNext()) {
                throw new ImportTrouble(
                        path.getFileName() + " is empty; a header line is needed.",
                        path.getFileName() + " 是空文件；第一行应为表头。");
            }
            Map<String, Integer> header = header(rows.next().getFields());
            long number = 0;
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                if (row.getFieldCount() > 1 || !row.getField(0).isEmpty()) {
                    consumer.accept(new SourceRow(row.getStartingLineNumber(), ++number, header, row.getFields()));
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            throw unreadable(unreadable);
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

    private Map<String, Integer> header(List<String> names) {
        Map<String, Integer> header = new HashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index).replace("\uFEFF", "").strip();
            if (header.put(name, index) != null) {
                throw new ImportTrouble(
                        "The header of " + path.getFileName() + " names the column \"" + name + "\" twice.",
                        path.getFileName() + " 的表头中列名“" + name + "”重复。");
            }
        }
        return header;
    }

    private ImportTrouble unreadable(Exception cause) {
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof CharacterCodingException) {
                return new ImportTrouble(
                        path.getFileName()
                                + " is not UTF-8. Save it as UTF-8 and import it again; nothing was imported.",
                        path.getFileName() + " 不是 UTF-8 编码。请另存为 UTF-8 后重新导入；没有导入任何数据。",
                        cause);
            }
            if (link instanceof java.io.EOFException || link instanceof java.util.zip.ZipException) {
                return new ImportTrouble(
                        path.getFileName()
                                + " is a damaged or truncated gzip file. Fetch it again; nothing was imported.",
                        path.getFileName() + " 是损坏或不完整的 gzip 文件。请重新获取；没有导入任何数据。",
                        cause);
            }
        }
        return new ImportTrouble(
                path.getFileName() + " cannot be read as CSV: " + cause.getMessage() + " (a field may hold at most "
                        + MOST_CHARACTERS + " characters). Nothing was imported.",
                path.getFileName() + " 无法作为 CSV 读取：" + cause.getMessage() + "（单个字段最多 " + MOST_CHARACTERS
                        + " 个字符）。没有导入任何数据。",
                cause);
    }
}
