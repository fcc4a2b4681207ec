package org.redress.queryside.satisfaction;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers of some cases.
 *
 * @param distribution cases by score, lowest first; scores nobody gave are left out
 */
public record Scores(SortedMap<Integer, Long> distribution, long declined, long notAsked) {
    static final Scores NONE = new Scores(new TreeMap<>(), 0, 0);

    public long n() {
        return distribution.values().stream().mapToLong(Long::longValue).sum();
    }

    public long sum() {
        return distribution.entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
    }

    public long atLeast(int score) {
        return distribution.tailMap(score).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public long atMost(int score) {
        return distribution.headMap(score + 1).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    Scores plus(Answer answer, int score, long cases) {
        return switch (answer) {
            case SCORED -> {
                SortedMap<Integer, Long> more = new TreeMap<>(distribution);
                more.merge(score, cases, Long::sum);
                yield new Scores(more, declined, notAsked);
            }
            case DECLINED -> new Scores(distribution, declined + cases, notAsked);
            case NOT_ASKED -> new Scores(distribution, declined, notAsked + cases);
        };
    }
}
