package org.redress.queryside.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.Standing;

/** A case whose clock breaks next. */
public record DueRow(String number, String link, String clock, String owner, Due due) {
    static final int SHOWN = 5;

    /**
     * @param left what people have left on the wall clock, however little of it is working time
     * @param usedUp whether the limit is used up, while it is not late yet: the office is closed until {@code lateAfter}
     */
    public record Due(
            Instant at, Instant lateAfter, String left, boolean usedUp, boolean provisional, boolean paused) {}

    private record Candidate(Standing standing, ClockStanding clock) {
        Instant end() {
            return clock.reading().due().lastInTime();
        }
    }

    static List<DueRow> next(Counting counting) {
        return counting.cases().stream()
                .filter(Standing::open)
                .flatMap(standing -> nearest(standing).stream())
                .sorted(Comparator.comparing(Candidate::end)
                        .thenComparing(one -> one.standing().caseId()))
                .limit(SHOWN)
                .map(candidate -> row(candidate, counting))
                .toList();
    }

    /** A case is one row, however many of its clocks are about to break. */
    private static Optional<Candidate> nearest(Standing standing) {
        return standing.clocks().stream()
                .filter(ClockStanding::soon)
                .map(clock -> new Candidate(standing, clock))
                .min(Comparator.comparing(Candidate::end));
    }

    private static DueRow row(Candidate candidate, Counting counting) {
        var reading = candidate.clock().reading();
        Duration left =
                Duration.between(counting.snapshot().asOf(), reading.due().dueAt());
        return new DueRow(
                candidate.standing().number(),
                counting.caseLink(candidate.standing().caseId()),
                counting.names().of(reading.clock()),
                counting.names().owner(candidate.standing().owner()),
                new Due(
                        reading.due().dueAt(),
                        reading.due().lastInTime(),
                        counting.say().span(left),
                        left.isNegative() || left.isZero(),
                        reading.due().provisional(),
                        reading.paused()));
    }
}
