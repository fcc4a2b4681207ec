package org.redress.queryside.reports.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Micros;

/**
 * All facts up to a position. A newer book shares every sheet nothing was added to with the older one, which stays as it was
 * for whoever is still reading it.
 *
 * @param sheets the cases in the order of their openings, so many to a sheet; all but the last are full
 * @param places where each case stands, by tenant and case id; shared by all books of an edition, as no case ever moves
 */
record FactBook(long edition, long position, List<List<FactCase>> sheets, int size, Map<String, Integer> places) {
    static final int SHEET = 512;

    static FactBook empty(long edition) {
        return new FactBook(edition, 0, List.of(), 0, new ConcurrentHashMap<>());
    }

    static String place(String tenant, String caseId) {
        return tenant + '/' + caseId;
    }

    void scan(FactsScope scope, long position, Consumer<FactCase> consumer) {
        sheets.forEach(sheet -> sheet.forEach(each -> {
            FactCase seen = seen(each, scope, position);
            if (seen != null) {
                consumer.accept(seen);
            }
        }));
    }

    @Nullable
    FactCase find(String caseId, FactsScope scope, long position) {
        Integer place = places.get(place(scope.tenant(), caseId));
        return place == null || place >= size
                ? null
                : seen(sheets.get(place / SHEET).get(place % SHEET), scope, position);
    }

    private static @Nullable FactCase seen(FactCase each, FactsScope scope, long position) {
        boolean asked = each.tenant().equals(scope.tenant())
                && (scope.source() == null || scope.source().equals(each.source()));
        List<Fact> visible = asked ? visible(each.events(), Micros.of(scope.asOf()), position) : List.of();
        if (visible.isEmpty() || visible.getFirst().kind() != FactKind.OPENED) {
            return null;
        }
        return visible.size() == each.events().size() ? each : each.seeing(visible);
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
