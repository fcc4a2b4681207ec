package org.redress.queryside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.redress.queryside.cases.register.CaseStatus;

/**
 * What was typed, as the index is asked. Every word must be found somewhere; a hit is worth the best place of each word, the
 * whole number most. A longer run of Chinese is found with a few characters wrong, for less.
 */
final class Question {
    private static final int MOST_WORDS = 12;
    private static final int PHONE_TAIL = 4;
    private static final int PREFIX = 3;
    private static final int LOOSE = 3;
    private static final float EXACT = 100;
    private static final float BEGINNING = 20;
    private static final float HALF = 0.5f;

    private Question() {}

    static Query of(SearchAsked asked, Customers customers) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(CaseDocument.TENANT, asked.tenant())), Occur.FILTER);
        if (!asked.statuses().isEmpty()) {
            Set<String> names = new TreeSet<>();
            asked.statuses().stream().map(CaseStatus::name).forEach(names::add);
            query.add(oneOf(CaseDocument.STATUS, names), Occur.FILTER);
        }
        if (asked.kind() != null) {
            query.add(
                    oneOf(CaseDocument.KIND, List.of(CaseDocument.within(asked.tenant(), asked.kind()))), Occur.FILTER);
        }
        if (asked.owner() != null) {
            query.add(
                    oneOf(CaseDocument.OWNER, List.of(CaseDocument.within(asked.tenant(), asked.owner()))),
                    Occur.FILTER);
        }
        List<String> words = words(asked.text());
        if (words.isEmpty()) {
            query.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
        }
        words.forEach(word -> query.add(word(word, customers.ids(asked.tenant(), word)), Occur.MUST));
        return query.build();
    }

    /** Cases of exactly this number, own or from elsewhere. */
    static Query exactly(String tenant, String number) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(CaseDocument.TENANT, tenant)), Occur.FILTER)
                .add(new TermQuery(new Term(CaseDocument.EXACT, CaseDocument.cut(Plain.number(number)))), Occur.FILTER)
                .build();
    }

    static List<String> words(String text) {
        return Arrays.stream(Plain.text(text).split("[\\s,，;；、]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(
                field, values.stream().map(CaseDocument::cut).map(BytesRef::new).toList());
    }

    private static Query word(String word, List<String> customers) {
        List<Query> ways = new ArrayList<>();
        if (!customers.isEmpty()) {
            ways.add(worth(oneOf(CaseDocument.CUSTOMER_ID, customers), Place.PERSON.worth()));
        }
        numbers(word, ways);
        List<Words.Word> cut = Words.OF_QUESTIONS.cut(word);
        if (!cut.isEmpty()) {
            for (Place place : Place.values()) {
                if (place != Place.PHONE) {
                    texts(CaseDocument.field(place), cut, place.worth(), ways);
                }
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static void numbers(String word, List<Query> ways) {
        String number = Plain.number(word);
        ways.add(worth(new TermQuery(new Term(CaseDocument.EXACT, number)), EXACT));
        ways.add(worth(new TermQuery(new Term(CaseDocument.CUSTOMER, number)), BEGINNING));
        if (!number.isEmpty()) {
            ways.add(worth(new PrefixQuery(new Term(CaseDocument.NUMBER, number)), BEGINNING));
        }
        String phone = Plain.phone(word);
        if (phone.length() >= PHONE_TAIL && word.matches("[\\d\\s+()*-]+")) {
            ways.add(worth(new PrefixQuery(new Term(CaseDocument.PHONE, phone)), Place.PHONE.worth()));
        }
    }

    private static void texts(String field, List<Words.Word> cut, float worth, List<Query> ways) {
        if (cut.size() == 1) {
            Words.Word only = cut.getFirst();
            Term term = new Term(field, only.term());
            ways.add(worth(new TermQuery(term), worth));
            if (!only.chinese() && only.term().length() >= PREFIX) {
                ways.add(worth(new PrefixQuery(term), worth * HALF));
            }
            return;
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        cut.forEach(part -> phrase.add(new Term(field, part.term())));
        ways.add(worth(phrase.build(), worth));
        if (cut.size() >= LOOSE) {
            ways.add(worth(mostOf(field, cut), worth * HALF));
        }
    }

    private static Query mostOf(String field, List<Words.Word> cut) {
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        cut.forEach(part -> most.add(new TermQuery(new Term(field, part.term())), Occur.SHOULD));
        return most.setMinimumNumberShouldMatch(Math.max(2, cut.size() * 3 / 5)).build();
    }

    private static Query worth(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }
}
