package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Verdict;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;

/** Counts open cases whose clocks broke or are about to, once for plain and once for working time. */
final class BoardFigures {
    private final Side calendar = new Side(Duration.ofHours(24));
    private final Side working = new Side(Duration.ofHours(9));
    private int open;
    private int unanswered;

    record Board(Half calendar, Half working) {}

    record Half(
            int open,
            int unanswered,
            int unansweredOverdue,
            int unansweredDueWithin,
            int resolutionOverdue,
            int resolutionDueWithin,
            BigDecimal dueWithinHours) {}

    /** The pack says how far ahead its clocks look; of several the farthest is shown. */
    void see(PackSettings pack) {
        pack.clocks().forEach(rule -> side(rule).look(rule));
    }

    void add(CaseAsOf state, PackSettings pack, List<ClockReading> readings) {
        if (!state.open()) {
            return;
        }
        open++;
        boolean waiting = state.firstResponse() == null;
        unanswered += waiting ? 1 : 0;
        var plain = new Marks();
        var worked = new Marks();
        for (ClockReading reading : readings) {
            ClockRule rule = rule(pack, reading.clock());
            if (rule == null) {
                continue;
            }
            Marks marks = side(rule) == calendar ? plain : worked;
            marks.note(rule, reading, waiting);
        }
        calendar.count(plain);
        working.count(worked);
    }

    Board figures() {
        return new Board(calendar.half(open, unanswered), working.half(open, unanswered));
    }

    private Side side(ClockRule rule) {
        return rule.calendar().equals(ClockRule.ALWAYS) ? calendar : working;
    }

    /** Nothing for a promise, which no pack makes. */
    private static @Nullable ClockRule rule(PackSettings pack, String clock) {
        return pack.clocks().stream()
                .filter(rule -> rule.name().equals(clock))
                .findFirst()
                .orElse(null);
    }

    /** What one case adds to one side: however many clocks it has there, it is one case. */
    private static final class Marks {
        private boolean answerOverdue;
        private boolean answerDue;
        private boolean closeOverdue;
        private boolean closeDue;

        void note(ClockRule rule, ClockReading reading, boolean waiting) {
            boolean overdue = reading.verdict() == Verdict.BREACHED_STILL_WAITING;
            boolean due = ClockStanding.isSoon(rule, reading);
            ClockRule.Mark aim = rule.stops().getFirst().mark();
            if (aim == ClockRule.Mark.RESPONDED && waiting) {
                answerOverdue |= overdue;
                answerDue |= due;
            } else if (aim == ClockRule.Mark.CLOSED) {
                closeOverdue |= overdue;
                closeDue |= due;
            }
        }
    }

    private static final class Side {
        private final Duration usual;
        private @Nullable Duration ahead;
        private int answerOverdue;
        private int answerDue;
        private int closeOverdue;
        private int closeDue;

        Side(Duration usual) {
            this.usual = usual;
        }

        void look(ClockRule rule) {
            if (rule.dueWithin() != null && (ahead == null || ahead.compareTo(rule.dueWithin()) < 0)) {
                ahead = rule.dueWithin();
            }
        }

        void count(Marks marks) {
            answerOverdue += marks.answerOverdue ? 1 : 0;
            answerDue += marks.answerDue && !marks.answerOverdue ? 1 : 0;
            closeOverdue += marks.closeOverdue ? 1 : 0;
            closeDue += marks.closeDue && !marks.closeOverdue ? 1 : 0;
        }

        Half half(int open, int unanswered) {
            BigDecimal seconds = Numbers.seconds(ahead == null ? usual : ahead);
            BigDecimal hours = Numbers.plain(seconds.divide(BigDecimal.valueOf(3600), java.math.MathContext.DECIMAL64));
            return new Half(open, unanswered, answerOverdue, answerDue, closeOverdue, closeDue, hours);
        }
    }
}
