package org.redress.queryside.search;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.folding.CaseKey;

/** A case as a document of the index. */
final class CaseDocument {
    static final String KEY = "key";
    static final String TENANT = "tenant";
    static final String EXACT = "exact";
    static final String NUMBER = "number";
    static final String PHONE = "phone";
    static final String CUSTOMER = "customer";
    static final String CUSTOMER_ID = "customer-id";
    static final String SUBJECT = "subject";
    static final String STATUS = "status";
    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String OPENED = "opened";
    static final String ID = "id";
    static final String STATE = "state";

    /** In the place of an owner: has none. */
    static final String NOBODY = "(none)";

    /** Longer ones could not be terms of the index. */
    private static final int LONGEST = 1000;

    private CaseDocument() {}

    static Term key(CaseKey key) {
        return new Term(KEY, within(key.tenant(), key.caseId()));
    }

    /** So that the values of one tenant stand together, apart from those of others. */
    static String within(String tenant, String value) {
        return tenant + '\u0001' + value;
    }

    static String field(Place place) {
        return "text-" + place.word();
    }

    static Document of(IndexedCase indexed) {
        Document document = new Document();
        String caseId = indexed.key().caseId();
        document.add(new StringField(KEY, key(indexed.key()).bytes(), Field.Store.NO));
        word(document, TENANT, indexed.key().tenant());
        word(document, STATUS, indexed.fact(IndexedCase.STATUS));
        String tenant = indexed.key().tenant();
        word(document, KIND, within(tenant, Objects.requireNonNullElse(indexed.fact(IndexedCase.KIND), "")));
        word(document, OWNER, within(tenant, Objects.requireNonNullElse(indexed.fact(IndexedCase.OWNER), NOBODY)));
        customer(document, indexed.fact(IndexedCase.CUSTOMER));
        Stream.of(caseId, indexed.fact(IndexedCase.NUMBER), indexed.fact(IndexedCase.EXTERNAL))
                .forEach(number -> number(document, number));
        indexed.pieces().forEach(piece -> piece(document, piece));
        document.add(new NumericDocValuesField(OPENED, indexed.openedAt()));
        document.add(new SortedDocValuesField(ID, new BytesRef(cut(caseId))));
        document.add(new StoredField(STATE, indexed.cell().getBytes(StandardCharsets.UTF_8)));
        return document;
    }

    private static void number(Document document, @Nullable String number) {
        if (number != null) {
            word(document, EXACT, Plain.number(number));
            Plain.beginnings(number).forEach(beginning -> word(document, NUMBER, beginning));
        }
    }

    private static void customer(Document document, @Nullable String customer) {
        if (customer != null) {
            word(document, CUSTOMER, Plain.number(customer));
            word(document, CUSTOMER_ID, customer);
        }
    }

    private static void piece(Document document, Piece piece) {
        word(document, SUBJECT, piece.subject());
        if (piece.place() == Place.PHONE) {
            word(document, PHONE, Plain.phone(piece.text()));
        } else {
            document.add(new TextField(field(piece.place()), piece.text(), Field.Store.NO));
        }
    }

    private static void word(Document document, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new StringField(field, cut(value), Field.Store.NO));
        }
    }

    static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
