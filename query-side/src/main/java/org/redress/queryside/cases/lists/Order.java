package org.redress.queryside.cases.lists;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.BadParameter;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.Urgency;

/** In which order a list runs; the case id decides between equals, so that a page's edge is always the same case. */
public enum Order {
    URGENCY,
    NEWEST,
    OLDEST,
    NUMBER,
    OWNER,
    URGES;

    static final String PARAMETER = "sort";

    static Order read(String word) {
        return Criterion.read(Order.class, word).orElseThrow(() -> new BadParameter(PARAMETER, word, "bad.filter"));
    }

    /** By urgency where nothing is said. */
    static Order asked(@Nullable String word) {
        return word == null || word.isBlank() ? URGENCY : read(word);
    }

    public String word() {
        return Criterion.word(this);
    }

    /** @param filter what the list holds, as it may be about certain clocks */
    public Comparator<Standing> comparator(CaseFilter filter) {
        Comparator<Standing> first =
                switch (this) {
                    case URGENCY -> urgency(filter);
                    case NEWEST -> Comparator.comparing(Order::opened).reversed();
                    case OLDEST -> Comparator.comparing(Order::opened);
                    case NUMBER -> Comparator.comparing(Standing::number, NaturalOrder.INSTANCE);
                    case URGES ->
                        Comparator.comparingInt(
                                        (Standing standing) -> standing.life().urges())
                                .reversed();
                    case OWNER -> Comparator.comparing(Standing::owner, Comparator.nullsFirst(NameOrder.INSTANCE));
                };
        return first.thenComparing(Standing::caseId);
    }

    /** Whether a list comes in the order its snapshot keeps. */
    boolean isKept(CaseFilter filter) {
        return this == URGENCY && !ClockBadge.asksForClocks(filter);
    }

    private static Comparator<Standing> urgency(CaseFilter filter) {
        return ClockBadge.asksForClocks(filter)
                ? Comparator.comparing(nextEnd(filter)).thenComparing(Urgency::lastEnd, Comparator.reverseOrder())
                : Urgency.ORDER;
    }

    private static Instant opened(Standing standing) {
        return standing.life().openedAt().instant();
    }

    /** Cases without such a clock come after all others. */
    private static Function<Standing, Instant> nextEnd(CaseFilter filter) {
        BiPredicate<Standing, ClockStanding> told = ClockBadge.told(filter);
        return standing -> standing.clocks().stream()
                .filter(clock -> told.test(standing, clock))
                .map(Order::end)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Instant end(ClockStanding clock) {
        return clock.reading().due().lastInTime();
    }
}
