package org.redress.queryside.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.PackRef;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** Histories that grow as those of the read model do: a sheet nothing was added to stays the same. */
final class Growing implements FactSource {
    private static final int SHEET = 5;
    private final List<List<FactCase>> sheets = new ArrayList<>();
    private long position;
    private int size;

    int size() {
        return size;
    }

    void open(Instant at) {
        List<Fact> events = List.of(fact(FactKind.OPENED, at));
        FactCase opened = new FactCase(
                "default",
                "case-" + size,
                "desk",
                null,
                new PackRef(ReferencePolicy.PACK, 1),
                "COMPLAINT",
                "NORMAL",
                null,
                "T" + (1 + size % 3),
                Map.of(),
                events);
        List<FactCase> sheet = size % SHEET == 0 ? new ArrayList<>() : new ArrayList<>(sheets.removeLast());
        sheet.add(opened);
        sheets.add(sheet);
        size++;
    }

    void add(int place, FactKind kind, Instant at) {
        List<FactCase> sheet = new ArrayList<>(sheets.get(place / SHEET));
        FactCase known = sheet.get(place % SHEET);
        List<Fact> events = new ArrayList<>(known.events());
        events.add(fact(kind, at));
        sheet.set(place % SHEET, with(known, events));
        sheets.set(place / SHEET, sheet);
    }

    private Fact fact(FactKind kind, Instant at) {
        long micros = Micros.of(at);
        String owner = kind == FactKind.ASSIGNED ? "person " + position % 4 : null;
        position++;
        return new Fact(
                position,
                position,
                kind,
                micros,
                OccurredAt.Precision.INSTANT,
                micros,
                true,
                owner,
                null,
                kind == FactKind.CLOSED ? 4 : null,
                Map.of());
    }

    private static FactCase with(FactCase known, List<Fact> events) {
        return new FactCase(
                known.tenant(),
                known.caseId(),
                known.source(),
                known.externalNumber(),
                known.pack(),
                known.kind(),
                known.severity(),
                known.category(),
                known.tier(),
                known.attributes(),
                events);
    }

    @Override
    public long head() {
        return position;
    }

    @Override
    public List<List<FactCase>> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void eachCase(long upTo, Consumer<FactCase> reader) {
        for (FactCase known : sheets.stream().flatMap(List::stream).toList()) {
            FactCase seen = find(known, upTo);
            if (seen != null) {
                reader.accept(seen);
            }
        }
    }

    private static @Nullable FactCase find(FactCase known, long upTo) {
        List<Fact> events =
                known.events().stream().filter(fact -> fact.position() <= upTo).toList();
        return events.isEmpty() ? null : with(known, events);
    }
}
