package org.redress.queryside.reports.facts;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.PackRef;
import org.redress.infra.delivery.Cells;
import org.redress.infra.delivery.Reading;

/** Turns rows into a newer book. Texts that repeat are kept once. */
final class FactRows {
    private static final String AFTER =
            "select " + FactsProjection.TABLE.names() + " from facts_event where position > ? order by position";

    private final List<List<FactCase>> sheets;
    private final Map<String, Integer> places;
    private int size;
    private final Set<Integer> copied = new HashSet<>();
    private final Set<Integer> grown = new HashSet<>();
    private final Map<Object, Object> shared = new HashMap<>();

    private FactRows(FactBook known) {
        sheets = new ArrayList<>(known.sheets());
        places = known.places();
        size = known.size();
    }

    static FactBook after(FactBook known, Reading reading) throws SQLException {
        FactRows rows = new FactRows(known);
        try (PreparedStatement statement = reading.connection().prepareStatement(AFTER)) {
            statement.setLong(1, known.position());
            statement.setFetchSize(2000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.take(row);
                }
            }
        }
        return new FactBook(reading.edition(), reading.position(), rows.sheets, rows.size, rows.places);
    }

    private void take(ResultSet row) throws SQLException {
        FactKind kind = FactKind.ofCode(row.getInt("kind"));
        Fact fact = fact(kind, row);
        String id = FactBook.place(row.getString("tenant"), row.getString("case_id"));
        Integer place = places.get(id);
        if (place == null && kind == FactKind.OPENED) {
            places.put(id, size);
            grown.add(size);
            add(opened(row, fact));
        } else if (place != null) {
            grow(place, fact);
            tellOther(row.getString("tenant"), sheet(place).get(place % FactBook.SHEET), fact);
        }
    }

    /** A merge is told by one case alone; here the other one learns of it, from when the joint clocks count. */
    private void tellOther(String tenant, FactCase known, Fact fact) {
        if (fact.kind() != FactKind.MERGED && fact.kind() != FactKind.UNMERGED) {
            return;
        }
        Integer other = places.get(FactBook.place(tenant, String.valueOf(fact.word())));
        if (other != null) {
            grow(other, MergedFacts.otherSide(known, fact));
        }
    }

    private void add(FactCase opened) {
        if (size % FactBook.SHEET == 0) {
            copied.add(sheets.size());
            sheets.add(new ArrayList<>(FactBook.SHEET));
        }
        sheet(size).add(opened);
        size++;
    }

    /** The list of events is copied once, so that the older book keeps its own. */
    private void grow(int place, Fact fact) {
        List<FactCase> sheet = sheet(place);
        FactCase known = sheet.get(place % FactBook.SHEET);
        if (grown.add(place)) {
            known = known.seeing(new ArrayList<>(known.events()));
            sheet.set(place % FactBook.SHEET, known);
        }
        known.events().add(fact);
    }

    /** A sheet is copied once, too. */
    private List<FactCase> sheet(int place) {
        int number = place / FactBook.SHEET;
        if (copied.add(number)) {
            List<FactCase> copy = new ArrayList<>(FactBook.SHEET);
            copy.addAll(sheets.get(number));
            sheets.set(number, copy);
        }
        return sheets.get(number);
    }

    private FactCase opened(ResultSet row, Fact fact) throws SQLException {
        List<Fact> events = new ArrayList<>(4);
        events.add(fact);
        return new FactCase(
                shared(row.getString("tenant")),
                row.getString("case_id"),
                shared(row.getString("source")),
                row.getString("external_number"),
                shared(new PackRef(row.getString("pack"), row.getInt("pack_version"))),
                shared(row.getString("case_kind")),
                shared(row.getString("severity")),
                sharedOrNull(row.getString("category")),
                sharedOrNull(row.getString("tier")),
                fact.attributes(),
                events);
    }

    private Fact fact(FactKind kind, ResultSet row) throws SQLException {
        return new Fact(
                row.getLong("position"),
                row.getLong("version"),
                kind,
                row.getLong("occurred_at"),
                OccurredAt.Precision.valueOf(row.getString("exactness")),
                row.getLong("recorded_at"),
                row.getBoolean("counted"),
                sharedOrNull(row.getString("owner")),
                sharedOrNull(row.getString("word")),
                Cells.intOrNull(row, "score"),
                shared(AttributeCell.read(row.getString("attributes"))));
    }

    private @Nullable String sharedOrNull(@Nullable String text) {
        return text == null ? null : shared(text);
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(T value) {
        return (T) shared.computeIfAbsent(value, same -> same);
    }
}
