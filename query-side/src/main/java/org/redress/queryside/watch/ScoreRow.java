package org.redress.queryside.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.Criterion;
import org.redress.queryside.reports.Standing;

/**
 * What the customers of a group of cases said.
 *
 * @param mean absent where nobody answered
 * @param few whether so few answered that chance decides
 */
public record ScoreRow(
        String name, Figure answers, @Nullable Double mean, Figure satisfied, Figure dissatisfied, boolean few) {
    private static final int FEW = 10;

    public double satisfiedShare() {
        return satisfied.shareOf(answers);
    }

    public double dissatisfiedShare() {
        return dissatisfied.shareOf(answers);
    }

    static ScoreRow overall(Counting counting) {
        return of(counting.say().text("satisfaction.all"), rated(counting), counting.within(), counting);
    }

    static List<ScoreRow> byOwner(Counting counting) {
        Map<String, List<Standing>> byOwner = rated(counting).stream().collect(groupingBy(OwnerRow::owner));
        return byOwner.entrySet().stream()
                .map(entry -> ofOwner(entry.getKey(), entry.getValue(), counting))
                .sorted(Comparator.comparingInt((ScoreRow row) -> row.answers().count())
                        .reversed()
                        .thenComparing(ScoreRow::name))
                .toList();
    }

    /** Newest first. */
    static List<ScoreRow> byMonth(Counting counting) {
        TreeMap<YearMonth, List<Standing>> byMonth = rated(counting).stream()
                .collect(groupingBy(
                        rated -> Objects.requireNonNull(rated.life().closedMonth()), TreeMap::new, toList()));
        return byMonth.descendingMap().entrySet().stream()
                .map(entry -> of(
                        counting.say().month(entry.getKey()),
                        entry.getValue(),
                        counting.within()
                                .and(Criterion.FINALLY_CLOSED_IN, entry.getKey().toString()),
                        counting))
                .toList();
    }

    private static ScoreRow ofOwner(String owner, List<Standing> cases, Counting counting) {
        return of(counting.names().owner(owner), cases, counting.within().and(Criterion.OWNER, owner), counting);
    }

    private static ScoreRow of(String name, List<Standing> cases, CaseFilter filter, Counting counting) {
        Figure answers = counting.figure(cases, filter.and(Criterion.RATED, CaseFilter.YES));
        double sum = cases.stream()
                .mapToInt(rated -> Objects.requireNonNull(rated.score()).score())
                .sum();
        return new ScoreRow(
                name,
                answers,
                cases.isEmpty() ? null : sum / cases.size(),
                counting.figure(cases, rated(filter, Standing.Rating.SATISFIED)),
                counting.figure(cases, rated(filter, Standing.Rating.DISSATISFIED)),
                answers.count() < FEW);
    }

    private static CaseFilter rated(CaseFilter filter, Standing.Rating rating) {
        return filter.and(Criterion.RATED, Criterion.word(rating));
    }

    private static List<Standing> rated(Counting counting) {
        return counting.cases().stream()
                .filter(standing -> standing.score() != null)
                .toList();
    }
}
