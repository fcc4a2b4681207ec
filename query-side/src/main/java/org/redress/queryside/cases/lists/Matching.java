package org.redress.queryside.cases.lists;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.Standing.MonthStep;

/** Whether a case has what a criterion asks for. */
final class Matching {
    private Matching() {}

    static boolean holds(Standing standing, Criterion criterion, String value, CaseFilter filter) {
        return switch (criterion) {
            case STATUS -> value.equals((standing.open() ? Openness.OPEN : Openness.CLOSED).word());
            case OWNER -> named(value, standing.owner());
            case TIER -> named(value, standing.traits().tier());
            case KIND -> value.equals(standing.traits().kind());
            case SEVERITY -> value.equals(standing.traits().severity());
            case SOURCE -> value.equals(standing.source());
            case CLOCK, STATE -> standing.clocks().stream().anyMatch(clock -> isAskedFor(clock, filter));
            case TEXT -> contains(standing.number(), value) || contains(standing.caseId(), value);
            case RESPONDED -> value.equals(said(standing.life().responded()));
            case REOPENED -> value.equals(said(standing.life().reopens() > 0));
            case ESCALATED -> value.equals(said(standing.life().escalations() > 0));
            case RATED -> isRated(standing, value);
            case OPENED_IN -> inMonth(standing, value, MonthStep::opened);
            case CLOSED_IN -> inMonth(standing, value, MonthStep::closed);
            case REOPENED_IN -> inMonth(standing, value, MonthStep::reopened);
            case FINALLY_CLOSED_IN ->
                YearMonth.parse(value).equals(standing.life().closedMonth());
        };
    }

    private static boolean named(String value, @Nullable String name) {
        return value.equals(name == null ? CaseFilter.NONE : name);
    }

    private static String said(boolean answer) {
        return answer ? CaseFilter.YES : CaseFilter.NO;
    }

    /** One and the same clock must have the name and the state asked for. */
    static boolean isAskedFor(ClockStanding clock, CaseFilter filter) {
        String name = filter.value(Criterion.CLOCK);
        String state = filter.value(Criterion.STATE);
        return (name == null || clock.clock().equals(name))
                && (state == null
                        || Criterion.read(ClockState.class, state).orElseThrow().holds(clock));
    }

    private static boolean isRated(Standing standing, String value) {
        Standing.@Nullable Verdicted score = standing.score();
        return score != null && (value.equals(CaseFilter.YES) || value.equals(Criterion.word(score.rating())));
    }

    private static boolean inMonth(Standing standing, String value, Predicate<MonthStep> happened) {
        YearMonth month = YearMonth.parse(value);
        return standing.months().stream().anyMatch(step -> step.month().equals(month) && happened.test(step));
    }

    /** Full-width digits and letters are what an input method leaves in a search box. */
    private static boolean contains(String text, String sought) {
        return plain(text).contains(plain(sought));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
