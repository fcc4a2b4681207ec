package org.redress.queryside.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Cells;
import org.redress.queryside.folding.CaseKey;

/** A case as the index keeps it: a few facts, and the texts it is found by. */
final class IndexedCase {
    static final String NUMBER = "number";
    static final String EXTERNAL = "external";
    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String OWNER = "owner";
    static final String CUSTOMER = "customer";
    static final String PACK = "pack";
    static final String PACK_VERSION = "packVersion";
    static final String OPENED = "opened";
    static final String OPENED_EXACTNESS = "openedExactness";

    /** Said once of a case: a later text takes the place of an earlier one. */
    private static final Set<String> SINGLE =
            Set.of("title", "narrative", "reporterName", "reporterPhone", "reporterAddress");

    private final CaseKey key;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    IndexedCase(CaseKey key) {
        this.key = key;
    }

    CaseKey key() {
        return key;
    }

    @Nullable
    String fact(String name) {
        return facts.get(name);
    }

    long openedAt() {
        return Long.parseLong(facts.getOrDefault(OPENED, "0"));
    }

    void put(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            facts.remove(name);
        } else {
            facts.put(name, value);
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** @param piece absent where the text of this field was taken away */
    void say(String field, @Nullable Piece piece) {
        if (SINGLE.contains(field)) {
            pieces.removeIf(each -> each.field().equals(field));
        }
        if (piece != null) {
            pieces.add(piece);
        }
    }

    boolean forget(Set<String> subjects) {
        return pieces.removeIf(piece -> subjects.contains(piece.subject()));
    }

    String cell() {
        List<@Nullable String> texts = new ArrayList<>(List.of(key.tenant(), key.caseId(), "" + facts.size()));
        facts.forEach((name, value) -> {
            texts.add(name);
            texts.add(value);
        });
        for (Piece piece : pieces) {
            texts.addAll(List.of(piece.field(), piece.place().name(), piece.subject(), piece.text()));
        }
        return Cells.joined(texts);
    }

    static IndexedCase read(String cell) {
        List<String> texts = Cells.texts(cell).stream()
                .map(text -> Objects.requireNonNullElse(text, ""))
                .toList();
        IndexedCase read = new IndexedCase(new CaseKey(texts.get(0), texts.get(1)));
        int end = 3 + 2 * Integer.parseInt(texts.get(2));
        for (int i = 3; i < end; i += 2) {
            read.facts.put(texts.get(i), texts.get(i + 1));
        }
        for (int i = end; i + 3 < texts.size(); i += 4) {
            Place place = Place.valueOf(texts.get(i + 1));
            read.pieces.add(new Piece(texts.get(i), place, texts.get(i + 2), texts.get(i + 3)));
        }
        return read;
    }
}
