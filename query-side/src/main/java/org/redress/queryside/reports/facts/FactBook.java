package org.redress.queryside.reports.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.redress.infra.delivery.Micros;

/**
 * All facts up to a position. A newer book shares what it can with the older one, which stays as it was for whoever is
 * still reading it.
 *
 * @param places where each case stands in the list, by tenant and case id
 */
record FactBook(long edition, long position, List<FactCase> cases, Map<String, Integer> places) {

    static FactBook empty(long edition) {
        return new FactBook(edition, 0, List.of(), Map.of());
    }

    void scan(FactsScope scope, long position, Consumer<FactCase> consumer) {
        long asOf = Micros.of(scope.asOf());
        for (FactCase each : cases) {
            if (each.tenant().equals(scope.tenant())
                    && (scope.source() == null || scope.source().equals(each.source()))) {
                List<Fact> visible = visible(each.events(), asOf, position);
                if (!visible.isEmpty() && visible.getFirst().kind() == FactKind.OPENED) {
                    consumer.accept(visible.size() == each.events().size() ? each : each.seeing(visible));
                }
            }
        }
    }

    /** Filtered, not cut at the first later one: times may run backwards in an import. */
    private static List<Fact> visible(List<Fact> events, long asOf, long position) {
        for (Fact event : events) {
            if (event.occurredAtMicros() > asOf || event.position() > position) {
                return filtered(events, asOf, position);
            }
        }
        return events;
    }

    private static List<Fact> filtered(List<Fact> events, long asOf, long position) {
        List<Fact> visible = new ArrayList<>(events.size());
        for (Fact event : events) {
            if (event.occurredAtMicros() <= asOf && event.position() <= position) {
                visible.add(event);
            }
        }
        return visible;
    }
}
