package org.redress.queryside.reports.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Cells;

/** A map of attributes as one cell, in the order of their names so that equal maps give equal cells. */
final class AttributeCell {
    private AttributeCell() {}

    static @Nullable String of(Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        List<String> texts = new ArrayList<>(attributes.size() * 2);
        new TreeMap<>(attributes).forEach((name, value) -> {
            texts.add(name);
            texts.add(value);
        });
        return Cells.joined(texts);
    }

    static Map<String, String> read(@Nullable String cell) {
        if (cell == null) {
            return Map.of();
        }
        List<@Nullable String> texts = Cells.texts(cell);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            attributes.put(String.valueOf(texts.get(i)), String.valueOf(texts.get(i + 1)));
        }
        return Map.copyOf(attributes);
    }
}
