package org.redress.queryside.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.FactCase;

/** How many cases there are by what they are grouped by; the largest group first, equals by name. */
final class CountReport implements Report {
    private static final Comparator<Map.Entry<String, Cases>> LARGEST_FIRST =
            Comparator.<Map.Entry<String, Cases>>comparingInt(
                            group -> -group.getValue().cases())
                    .thenComparing(Map.Entry::getKey);

    private final Dimension by;
    private final Map<String, Cases> groups = new HashMap<>();
    private Cases total = Cases.NONE;

    CountReport(Dimension by) {
        this.by = by;
    }

    record Cases(int cases, int open, int closed) {
        static final Cases NONE = new Cases(0, 0, 0);

        Cases and(CaseAsOf state) {
            int more = state.open() ? 1 : 0;
            int ended = state.close() == null ? 0 : 1;
            return new Cases(cases + 1, open + more, closed + ended);
        }
    }

    record Counted(String by, Cases total, Map<String, Cases> groups) {}

    @Override
    public void see(FactCase known, @Nullable CaseAsOf state) {
        if (state != null) {
            total = total.and(state);
            groups.merge(by.groupOf(state), Cases.NONE.and(state), (sum, _) -> sum.and(state));
        }
    }

    @Override
    public Counted body() {
        var sorted = new LinkedHashMap<String, Cases>();
        groups.entrySet().stream()
                .sorted(LARGEST_FIRST)
                .forEachOrdered(group -> sorted.put(group.getKey(), group.getValue()));
        return new Counted(by.name(), total, sorted);
    }
}
