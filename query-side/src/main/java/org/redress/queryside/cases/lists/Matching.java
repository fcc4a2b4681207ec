package org.redress.queryside.cases.lists;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.Standing.MonthStep;

/** What a criterion asks for, read once and then asked of many cases. */
final class Matching {
    private Matching() {}

    static Predicate<Standing> of(CaseFilter filter) {
        Predicate<Standing> all = _ -> true;
        for (Criterion criterion : Criterion.values()) {
            String value = filter.value(criterion);
            if (value != null) {
                all = all.and(of(criterion, value, filter));
            }
        }
        return all;
    }

    private static Predicate<Standing> of(Criterion criterion, String value, CaseFilter filter) {
        return switch (criterion) {
            case STATUS -> {
                boolean open = value.equals(Openness.OPEN.word());
                yield standing -> open ? standing.open() : standing.ended();
            }
            case OWNER -> named(value, Standing::owner);
            case TIER -> named(value, standing -> standing.traits().tier());
            case KIND -> standing -> value.equals(standing.traits().kind());
            case SEVERITY -> standing -> value.equals(standing.traits().severity());
            case SOURCE -> standing -> value.equals(standing.source());
            case CLOCK, STATE -> {
                Predicate<ClockStanding> asked = clock(filter);
                yield standing -> standing.clocks().stream().anyMatch(asked);
            }
            case TEXT -> numbered(value);
            case RESPONDED -> said(value, standing -> standing.life().responded());
            case REOPENED -> said(value, standing -> standing.life().reopens() > 0);
            case ESCALATED -> said(value, standing -> standing.life().escalations() > 0);
            case URGED -> said(value, standing -> standing.life().urges() > 0);
            case WATCHER -> standing -> standing.company().watchers().contains(value);
            case RATED -> rated(value);
            case OPENED_IN -> inMonth(value, MonthStep::opened);
            case CLOSED_IN -> inMonth(value, MonthStep::closed);
            case REOPENED_IN -> inMonth(value, MonthStep::reopened);
            case FINALLY_CLOSED_IN -> {
                YearMonth month = YearMonth.parse(value);
                yield standing -> month.equals(standing.life().closedMonth());
            }
        };
    }

    /** One and the same clock must have the name and the state asked for. */
    static Predicate<ClockStanding> clock(CaseFilter filter) {
        String name = filter.value(Criterion.CLOCK);
        String word = filter.value(Criterion.STATE);
        Predicate<ClockStanding> named = clock -> name == null || clock.clock().equals(name);
        return word == null
                ? named
                : named.and(Criterion.read(ClockState.class, word).orElseThrow()::holds);
    }

    private static Predicate<Standing> named(String value, Function<Standing, @Nullable String> of) {
        return standing -> {
            String name = of.apply(standing);
            return value.equals(name == null ? CaseFilter.NONE : name);
        };
    }

    private static Predicate<Standing> said(String value, Predicate<Standing> holds) {
        return value.equals(CaseFilter.YES) ? holds : holds.negate();
    }

    private static Predicate<Standing> rated(String value) {
        Standing.@Nullable Rating wanted =
                Criterion.read(Standing.Rating.class, value).orElse(null);
        return standing -> {
            Standing.@Nullable Verdicted score = standing.score();
            return score != null && (wanted == null || score.rating() == wanted);
        };
    }

    private static Predicate<Standing> inMonth(String value, Predicate<MonthStep> happened) {
        YearMonth month = YearMonth.parse(value);
        return standing ->
                standing.months().stream().anyMatch(step -> step.month().equals(month) && happened.test(step));
    }

    /** Full-width digits and letters are what an input method leaves in a search box. */
    static Predicate<Standing> numbered(String sought) {
        String wanted = plain(sought);
        return standing -> plain(standing.number()).contains(wanted)
                || plain(standing.caseId()).contains(wanted);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
