package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.redress.events.packs.FeedbackRule;

/** Collects scores, each judged by the scale of its own case's pack. */
final class Scores {
    /** Longer scales list only the scores somebody gave. */
    private static final int LONGEST_LISTED_SCALE = 20;

    private final List<Integer> given = new ArrayList<>();
    private final Set<Scale> scales = new HashSet<>();
    private final TreeMap<Integer, Integer> distribution = new TreeMap<>();
    private int satisfied;
    private int dissatisfied;

    private record Scale(int lowest, int highest) {}

    void add(int score, FeedbackRule rule) {
        if (scales.add(new Scale(rule.lowest(), rule.highest()))
                && rule.highest() - rule.lowest() < LONGEST_LISTED_SCALE) {
            for (int step = rule.lowest(); step <= rule.highest(); step++) {
                distribution.putIfAbsent(step, 0);
            }
        }
        given.add(score);
        distribution.merge(score, 1, Integer::sum);
        satisfied += score >= rule.satisfiedAtLeast() ? 1 : 0;
        dissatisfied += score <= rule.dissatisfiedAtMost() ? 1 : 0;
    }

    /** Sum, mean and median mean nothing across scales and are left empty there. */
    Satisfaction figures() {
        if (given.isEmpty()) {
            return Satisfaction.OF_NOBODY;
        }
        int n = given.size();
        List<Integer> sorted = given.stream().sorted().toList();
        long sum = sorted.stream().mapToLong(Integer::longValue).sum();
        boolean oneScale = scales.size() == 1;
        return new Satisfaction(
                n,
                oneScale ? sum : null,
                oneScale ? Numbers.ratio(sum, n, 4) : null,
                oneScale ? median(sorted) : null,
                satisfied,
                Numbers.ratio(satisfied, n, 4),
                dissatisfied,
                Numbers.ratio(dissatisfied, n, 4),
                distribution);
    }

    private static BigDecimal median(List<Integer> sorted) {
        int n = sorted.size();
        return Numbers.median(BigDecimal.valueOf(sorted.get((n - 1) / 2)), BigDecimal.valueOf(sorted.get(n / 2)));
    }
}
