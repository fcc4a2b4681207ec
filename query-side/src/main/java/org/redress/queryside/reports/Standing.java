package org.redress.queryside.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.reports.facts.FactCase;

/**
 * A case as it stood at an instant, with its clocks read: what the watch counts and what its lists show.
 *
 * @param number what people call it
 * @param source name of the import it came from, or where it was entered
 * @param waitsUntil when the first of the clocks an open case waits for ends; absent where it waits for none
 * @param months what happened to it month by month, in order of time
 */
public record Standing(
        String caseId,
        String number,
        String source,
        Traits traits,
        @Nullable String owner,
        Life life,
        @Nullable Verdicted score,
        List<ClockStanding> clocks,
        @Nullable Instant waitsUntil,
        List<MonthStep> months,
        Company company) {

    public Standing {
        clocks = List.copyOf(clocks);
        months = List.copyOf(months);
    }

    /** What the case is, in the codes of its pack. */
    public record Traits(
            String kind, String severity, @Nullable String tier) {}

    /**
     * @param closedAt the close in force
     * @param closedMonth the month of that close
     */
    public record Life(
            OccurredAt openedAt,
            @Nullable OccurredAt closedAt,
            @Nullable YearMonth closedMonth,
            boolean responded,
            int reopens,
            int escalations,
            int urges) {}

    /** What the customer said with the close in force, judged by the scale of the case's pack. */
    public record Verdicted(int score, Rating rating) {}

    public enum Rating {
        SATISFIED,
        NEUTRAL,
        DISSATISFIED
    }

    /** A month in which the case was opened, closed or reopened. */
    public record MonthStep(YearMonth month, boolean opened, boolean closed, boolean reopened, boolean openAtEnd) {}

    /**
     * @param watchers staff who follow the case
     * @param mergedInto where the work goes on; absent while the case stands for itself
     * @param absorbed cases that were merged into this one
     */
    public record Company(Set<String> watchers, @Nullable String mergedInto, List<String> absorbed) {
        public Company {
            watchers = Set.copyOf(watchers);
            absorbed = List.copyOf(absorbed);
        }
    }

    public boolean ended() {
        return life.closedAt() != null;
    }

    /** Worked on here: a case that was merged into another is neither open nor closed by itself. */
    public boolean open() {
        return life.closedAt() == null && company.mergedInto() == null;
    }

    public boolean openAtEndOf(YearMonth month) {
        return months.stream()
                .filter(step -> !step.month().isAfter(month))
                .reduce((_, later) -> later)
                .map(MonthStep::openAtEnd)
                .orElse(false);
    }

    static Standing of(CaseAsOf state, Read read) {
        FactCase known = state.known();
        return new Standing(
                known.caseId(),
                read.number(),
                known.source(),
                new Traits(state.kind(), state.severity(), state.tier()),
                state.owner(),
                life(state, read.zone()),
                judged(state.score(), read.pack()),
                read.clocks(),
                state.open() ? waitsUntil(read.clocks()) : null,
                read.months(),
                new Company(
                        state.company().watchers(),
                        state.company().mergedInto(),
                        state.company().absorbed()));
    }

    /** What was read beside the fold. */
    record Read(String number, PackSettings pack, List<ClockStanding> clocks, List<MonthStep> months, ZoneId zone) {}

    private static @Nullable Instant waitsUntil(List<ClockStanding> clocks) {
        return clocks.stream()
                .filter(ClockStanding::waited)
                .map(clock -> clock.reading().due().lastInTime())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Life life(CaseAsOf state, ZoneId zone) {
        var close = state.close();
        return new Life(
                state.opened(),
                close == null ? null : close.occurredAt(),
                close == null
                        ? null
                        : YearMonth.from(close.occurredAt().instant().atZone(zone)),
                state.firstResponse() != null,
                state.tally().reopens(),
                state.tally().escalations(),
                state.company().urges());
    }

    private static @Nullable Verdicted judged(@Nullable Integer score, PackSettings pack) {
        if (score == null) {
            return null;
        }
        if (score >= pack.feedback().satisfiedAtLeast()) {
            return new Verdicted(score, Rating.SATISFIED);
        }
        boolean bad = score <= pack.feedback().dissatisfiedAtMost();
        return new Verdicted(score, bad ? Rating.DISSATISFIED : Rating.NEUTRAL);
    }
}
