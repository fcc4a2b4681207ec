package org.redress.queryside.cases.lists;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.PageLink;
import org.redress.queryside.reports.Piles;
import org.redress.queryside.reports.Standing;

/**
 * Which cases a list holds, and so also what a number of the watch counts: the same filter does both.
 *
 * @param chosen one value a criterion; all of them must hold
 */
public record CaseFilter(Map<Criterion, String> chosen) {
    /** In the place of an owner or a tier: has none. */
    public static final String NONE = Piles.NOBODY;

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final CaseFilter ALL = new CaseFilter(Map.of());

    public CaseFilter {
        chosen = Map.copyOf(chosen);
    }

    /** Reads a list's address; throws {@link BadParameter} for a value that is none of those possible. */
    public static CaseFilter read(UnaryOperator<@Nullable String> parameters) {
        CaseFilter filter = ALL;
        for (Criterion criterion : Criterion.values()) {
            String value = parameters.apply(criterion.parameter());
            if (value != null && !value.isBlank()) {
                filter = filter.and(criterion, checked(criterion, value.strip()));
            }
        }
        return filter;
    }

    public CaseFilter and(Criterion criterion, String value) {
        Map<Criterion, String> more = new EnumMap<>(Criterion.class);
        more.putAll(chosen);
        more.put(criterion, value);
        return new CaseFilter(more);
    }

    public CaseFilter and(ClockState state) {
        return and(Criterion.STATE, Criterion.word(state));
    }

    public CaseFilter open() {
        return and(Criterion.STATUS, Openness.OPEN.word());
    }

    public CaseFilter without(Criterion criterion) {
        Map<Criterion, String> less = new EnumMap<>(Criterion.class);
        less.putAll(chosen);
        less.remove(criterion);
        return new CaseFilter(less);
    }

    public @Nullable String value(Criterion criterion) {
        return chosen.get(criterion);
    }

    /** Read once for many cases. */
    public Predicate<Standing> predicate() {
        return Matching.of(this);
    }

    /** Adds the criteria in their fixed order, so that the same list always has the same address. */
    public PageLink onto(PageLink link) {
        PageLink full = link;
        for (Criterion criterion : Criterion.values()) {
            full = full.and(criterion.parameter(), chosen.get(criterion));
        }
        return full;
    }

    private static String checked(Criterion criterion, String value) {
        boolean known =
                switch (criterion) {
                    case STATUS -> Criterion.read(Openness.class, value).isPresent();
                    case STATE -> Criterion.read(ClockState.class, value).isPresent();
                    case RATED ->
                        value.equals(YES)
                                || Criterion.read(Standing.Rating.class, value).isPresent();
                    case RESPONDED, REOPENED, ESCALATED, URGED -> value.equals(YES) || value.equals(NO);
                    case OPENED_IN, CLOSED_IN, REOPENED_IN, FINALLY_CLOSED_IN -> isMonth(value);
                    case WATCHER, OWNER, TIER, KIND, SEVERITY, CLOCK, SOURCE, TEXT -> true;
                };
        if (!known) {
            throw new BadParameter(criterion.parameter(), value, "bad.filter");
        }
        return value;
    }

    private static boolean isMonth(String value) {
        try {
            YearMonth.parse(value);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
