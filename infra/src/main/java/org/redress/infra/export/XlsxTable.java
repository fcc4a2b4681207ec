package org.redress.infra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook whose texts are texts, whatever they begin with. A sheet that is full goes on in the next one. */
final class XlsxTable implements TableWriter {
    private static final int AT_ONCE = 200;
    private static final double WIDTH = 18;

    private final Workbook book;
    private final String title;
    private final List<String> columns;
    private final ZoneId zone;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    /** @param mostRows with the heading; a spreadsheet has no more than 1,048,576 */
    XlsxTable(OutputStream stream, String title, List<String> columns, ZoneId zone, int mostRows) throws IOException {
        this.book = new Workbook(stream, "Redress", "1.0");
        this.title = title;
        this.columns = columns;
        this.zone = zone;
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        Worksheet fresh = book.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        fresh.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            fresh.width(column, WIDTH);
            fresh.inlineString(0, column, SafeCell.forXml(columns.get(column)));
            fresh.style(0, column).bold().set();
        }
        rows = 1;
        return fresh;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (rows == mostRows) {
            sheet.finish();
            sheet = begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Instant instant) {
            sheet.value(rows, column, instant.atZone(zone).toLocalDateTime());
            sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (cell != null) {
            sheet.inlineString(rows, column, SafeCell.forXml(cell.toString()));
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }
}
