package org.redress.commandside.imports;

import java.util.List;
import java.util.Map;

/**
 * One row of the source.
 *
 * @param line physical line at which the row begins; the header is line 1
 * @param number count of data rows so far, from 1
 */
record SourceRow(long line, long number, Map<String, Integer> header, List<String> fields) {

    /** The value of a column that the header is known to have. */
    String get(String column) {
        Integer index = header.get(column);
        if (index == null) {
            throw new IllegalArgumentException("the header was checked for " + column);
        }
        return fields.get(index);
    }
}
