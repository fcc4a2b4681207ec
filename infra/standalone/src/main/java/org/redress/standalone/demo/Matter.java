package org.redress.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.redress.events.cases.CaseKind;

/** What a demo case is about. */
record Matter(CaseKind kind, String category, String title, String narrative) {

    static List<Matter> read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Matter.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().map(Matter::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Matter of(String line) {
        String[] parts = line.split("\\|", -1);
        return new Matter(new CaseKind(parts[0]), parts[1], parts[2], parts[3]);
    }
}
