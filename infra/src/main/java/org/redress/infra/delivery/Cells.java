package org.redress.infra.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes single cells, where JDBC alone would blur null or refuse a text. */
public final class Cells {
    private static final char END = '\u001f';
    private static final char ESCAPE = '\u001b';

    private Cells() {}

    /** PostgreSQL refuses the character zero in a text; both engines keep the replacement character instead. */
    public static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    public static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** Several texts, some absent, as one cell; {@link #texts} gives them back. */
    public static String joined(List<? extends @Nullable String> texts) {
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            if (text == null) {
                cell.append(ESCAPE).append('0');
            } else {
                escape(text, cell);
            }
            cell.append(END);
        }
        return cell.toString();
    }

    public static List<@Nullable String> texts(String cell) {
        List<@Nullable String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean absent = false;
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next == END) {
                texts.add(absent ? null : text.toString());
                text.setLength(0);
                absent = false;
            } else if (next == ESCAPE && i + 1 < cell.length()) {
                i++;
                absent |= cell.charAt(i) == '0';
                text.append(cell.charAt(i) == '1' ? END : ESCAPE);
            } else {
                text.append(next);
            }
        }
        return texts;
    }

    private static void escape(String text, StringBuilder cell) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case END -> cell.append(ESCAPE).append('1');
                case ESCAPE -> cell.append(ESCAPE).append('2');
                default -> cell.append(text.charAt(i));
            }
        }
    }
}
