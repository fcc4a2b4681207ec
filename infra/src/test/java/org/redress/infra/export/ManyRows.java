package org.redress.infra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Writes many rows in a process of its own, whose memory the test keeps small. */
final class ManyRows {
    static final List<String> COLUMNS = List.of("number", "owner", "opened", "count", "text");

    private ManyRows() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        try (OutputStream out = Files.newOutputStream(file)) {
            TableWriter table = file.toString().endsWith(".csv")
                    ? new CsvTable(out, COLUMNS, ZoneId.of("Asia/Shanghai"))
                    : new XlsxTable(out, "Cases", COLUMNS, ZoneId.of("Asia/Shanghai"), 1_048_576);
            for (int i = 0; i < rows; i++) {
                table.row(Arrays.asList(
                        "TS-" + i, "owner " + i % 50, Instant.EPOCH.plusSeconds(i), i, "无重复的文字 " + i * 31L));
            }
            table.finish();
        }
    }
}
