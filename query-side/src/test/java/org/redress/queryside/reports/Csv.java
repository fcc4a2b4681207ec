package org.redress.queryside.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Rows of a file by column, quoted cells and gzip included. Independent of the reader under test elsewhere. */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<Map<String, String>> read(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new Csv(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> rows() {
        List<String> header = record();
        var rows = new ArrayList<Map<String, String>>();
        while (at < text.length()) {
            List<String> cells = record();
            var row = new LinkedHashMap<String, String>();
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> record() {
        var cells = new ArrayList<String>();
        do {
            cells.add(text.charAt(at) == '"' ? quoted() : bare());
        } while (text.charAt(at++) == ',');
        return cells;
    }

    private String bare() {
        int start = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at).replace("\r", "");
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.charAt(at + 1) == '"'; at++) {
            if (text.charAt(at) == '"') {
                at++;
            }
            cell.append(text.charAt(at));
        }
        at++;
        if (text.charAt(at) == '\r') {
            at++;
        }
        return cell.toString();
    }
}
