package org.redress.queryside.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name; the largest first, equals by name. */
final class Workload {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    Map<String, Integer> figures() {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEachOrdered(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
