package org.redress.queryside.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.PackRef;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.folding.Cursor;

/** Finds cases. */
public final class Search {
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(CaseDocument.OPENED, SortField.Type.LONG, true),
            new SortField(CaseDocument.ID, SortField.Type.STRING));
    private static final int MOST_VALUES = 500;

    private final SearchModel model;
    private final Customers customers;

    public Search(SearchModel model, Customers customers) {
        this.model = model;
        this.customers = customers;
    }

    public SearchList find(SearchAsked asked) {
        FieldDoc after = asked.after() == null ? null : place(asked.after());
        long position = model.position();
        Marker marker = new Marker(asked.text());
        return model.read(searcher -> {
            TopFieldDocs found = search(searcher, Question.of(asked, customers), after, asked.limit() + 1);
            List<SearchHit> hits = new ArrayList<>();
            for (ScoreDoc each : found.scoreDocs) {
                if (hits.size() < asked.limit()) {
                    hits.add(hit(SearchIndex.stored(searcher, each.doc), marker));
                }
            }
            boolean more = found.scoreDocs.length > asked.limit();
            String next = more ? cursor((FieldDoc) found.scoreDocs[asked.limit() - 1]) : null;
            return new SearchList(List.copyOf(hits), found.totalHits.value(), next, position);
        });
    }

    /** What is done with everything that was found. */
    @FunctionalInterface
    public interface Reader {
        void read(long position, Iterable<SearchHit> hits) throws IOException;
    }

    /** Everything found, in order and all of one moment, without keeping it. */
    public void all(SearchAsked asked, Reader reader) throws IOException {
        Query query = Question.of(asked, customers);
        long position = model.position();
        model.read(searcher -> {
            reader.read(
                    position, () -> new HitStream((after, count) -> search(searcher, query, after, count), searcher));
            return position;
        });
    }

    /** The only case of exactly this number; absent where there is none, or more than one. */
    public @Nullable String exactly(String tenant, String number) {
        if (Plain.number(number).isEmpty()) {
            return null;
        }
        return model.<@Nullable String>read(searcher -> {
            ScoreDoc[] found = searcher.search(Question.exactly(tenant, number), 2).scoreDocs;
            return found.length == 1
                    ? SearchIndex.stored(searcher, found[0].doc).key().caseId()
                    : null;
        });
    }

    /** Kinds there are, as codes. */
    public List<String> kinds(String tenant) {
        return values(tenant, CaseDocument.KIND);
    }

    /** Owners there are; those without one are no value. */
    public List<String> owners(String tenant) {
        return values(tenant, CaseDocument.OWNER).stream()
                .filter(owner -> !owner.equals(CaseDocument.NOBODY))
                .toList();
    }

    private List<String> values(String tenant, String field) {
        String within = CaseDocument.within(tenant, "");
        return model.read(searcher -> {
            List<String> values = new ArrayList<>();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekCeil(new BytesRef(within)) == TermsEnum.SeekStatus.END) {
                return values;
            }
            for (BytesRef term = each.term(); term != null && values.size() < MOST_VALUES; term = each.next()) {
                String value = term.utf8ToString();
                if (!value.startsWith(within)) {
                    return values;
                }
                values.add(value.substring(within.length()));
            }
            return values;
        });
    }

    private static TopFieldDocs search(IndexSearcher searcher, Query query, @Nullable FieldDoc after, int count)
            throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(ORDER, count, after, Integer.MAX_VALUE));
    }

    /** The place in the order, not in the index: it means the same tomorrow. */
    private static String cursor(FieldDoc last) {
        Object[] fields = Objects.requireNonNull(last.fields);
        return Cursor.of("" + fields[0], "" + fields[1], ((BytesRef) fields[2]).utf8ToString());
    }

    /** Throws IllegalArgumentException for a text that no page has given. */
    static FieldDoc place(String cursor) {
        List<String> parts = Cursor.read(cursor, 3);
        Object[] fields = {
            Float.valueOf(parts.get(0)), Long.valueOf(parts.get(1)), new BytesRef(parts.get(2)),
        };
        return new FieldDoc(Integer.MAX_VALUE, Float.parseFloat(parts.get(0)), fields);
    }

    static SearchHit hit(IndexedCase indexed, Marker marker) {
        List<Piece> titles = indexed.pieces().stream()
                .filter(piece -> piece.place() == Place.TITLE)
                .toList();
        List<Piece> others = indexed.pieces().stream()
                .filter(piece -> piece.place() != Place.TITLE)
                .toList();
        String pack = indexed.fact(IndexedCase.PACK);
        long opened = indexed.openedAt();
        String exactness = indexed.fact(IndexedCase.OPENED_EXACTNESS);
        return new SearchHit(
                indexed.key().caseId(),
                indexed.fact(IndexedCase.NUMBER),
                indexed.fact(IndexedCase.EXTERNAL),
                Objects.requireNonNullElse(indexed.fact(IndexedCase.STATUS), ""),
                Objects.requireNonNullElse(indexed.fact(IndexedCase.KIND), ""),
                indexed.fact(IndexedCase.OWNER),
                indexed.fact(IndexedCase.CUSTOMER),
                OccurredAt.Precision.UNKNOWN.name().equals(exactness) ? null : instant(opened),
                OccurredAt.Precision.INSTANT.name().equals(exactness),
                pack == null ? null : new PackRef(pack, version(indexed)),
                titles.isEmpty() ? null : marker.whole(titles.getFirst()),
                marker.best(others));
    }

    private static int version(IndexedCase indexed) {
        return Integer.parseInt(Objects.requireNonNullElse(indexed.fact(IndexedCase.PACK_VERSION), "0"));
    }

    private static Instant instant(long micros) {
        return Micros.instant(micros);
    }
}
