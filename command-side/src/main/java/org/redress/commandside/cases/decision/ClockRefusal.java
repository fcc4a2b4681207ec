package org.redress.commandside.cases.decision;

import java.util.List;

/** What is wrong with pausing a clock or with telling about it. */
public sealed interface ClockRefusal extends Refusal {

    /** The pack has no clock of this name. */
    record UnknownClock(String clock, List<String> clocks) implements ClockRefusal {
        public UnknownClock {
            clocks = List.copyOf(clocks);
        }

        @Override
        public String reason() {
            return "UNKNOWN_CLOCK";
        }
    }

    /** The pack does not let this clock be paused. */
    record NotPausable(String clock) implements ClockRefusal {
        @Override
        public String reason() {
            return "NOT_PAUSABLE";
        }
    }

    /** The pack has no clock that may be paused. */
    record NothingPausable() implements ClockRefusal {
        @Override
        public String reason() {
            return "NOTHING_PAUSABLE";
        }
    }

    /** The clock stands still already. */
    record AlreadyPaused(String clock) implements ClockRefusal {
        @Override
        public String reason() {
            return "ALREADY_PAUSED";
        }
    }

    /** All clocks that may be paused stand still already. */
    record AllAlreadyPaused() implements ClockRefusal {
        @Override
        public String reason() {
            return "ALL_ALREADY_PAUSED";
        }
    }

    /** The clock runs, so it cannot be resumed. */
    record NotPaused(String clock) implements ClockRefusal {
        @Override
        public String reason() {
            return "NOT_PAUSED";
        }
    }

    /** No clock is paused. */
    record NothingPaused() implements ClockRefusal {
        @Override
        public String reason() {
            return "NOTHING_PAUSED";
        }
    }

    /** The clock has no such run in this case. */
    record NoSuchRun(String clock, int run) implements ClockRefusal {
        @Override
        public String reason() {
            return "NO_SUCH_RUN";
        }
    }

    /** The limit is not exceeded. */
    record NotLate(String clock, String lastInTime) implements ClockRefusal {
        @Override
        public String reason() {
            return "NOT_LATE";
        }
    }

    /** The organisation was told once; that is enough. */
    record BreachAlreadyTold(String clock, int run) implements ClockRefusal {
        @Override
        public String reason() {
            return "BREACH_ALREADY_TOLD";
        }
    }

    /** Nobody is warned of a clock that has stopped. */
    record ClockStopped(String clock, int run) implements ClockRefusal {
        @Override
        public String reason() {
            return "CLOCK_STOPPED";
        }
    }

    /** The limit is exceeded: that is a breach, not a warning. */
    record TooLateToWarn(String clock, int run) implements ClockRefusal {
        @Override
        public String reason() {
            return "TOO_LATE_TO_WARN";
        }
    }

    /** The pack does not warn at this share. */
    record WarningNotInPack(String clock, int sharePercent) implements ClockRefusal {
        @Override
        public String reason() {
            return "WARNING_NOT_IN_PACK";
        }
    }

    /** This share of the limit is not used up yet. */
    record WarningTooEarly(String clock, int sharePercent) implements ClockRefusal {
        @Override
        public String reason() {
            return "WARNING_TOO_EARLY";
        }
    }

    /** The organisation was warned once at this share. */
    record WarningAlreadyRaised(String clock, int run, int sharePercent) implements ClockRefusal {
        @Override
        public String reason() {
            return "WARNING_ALREADY_RAISED";
        }
    }

    /** No breach stands that could be withdrawn. */
    record NoBreachToWithdraw(String clock, int run) implements ClockRefusal {
        @Override
        public String reason() {
            return "NO_BREACH_TO_WITHDRAW";
        }
    }

    /** The breach is true, so it stands. */
    record StillLate(String clock, int run) implements ClockRefusal {
        @Override
        public String reason() {
            return "STILL_LATE";
        }
    }
}
