package org.redress.standalone.server;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.form.Callers.Promise;
import org.redress.commandside.cases.form.Callers.State;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.PromisedReply;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.StandingCase;
import org.redress.queryside.reports.Standings;

/** What was promised to a caller, judged by the clock each promise has. */
record Promises(Standings standings, Now now) {

    /** The reply owed first; where none is owed, the one promised last. */
    @Nullable
    Promise telling(List<RegisterView> cases) {
        List<Promise> promises = cases.stream()
                .filter(view -> view.promisedUntil() != null)
                .map(this::last)
                .filter(Objects::nonNull)
                .toList();
        Comparator<Promise> byDue = Comparator.comparing(Promise::dueAt);
        return promises.stream()
                .filter(Promises::owed)
                .min(byDue)
                .or(() -> promises.stream().max(byDue))
                .orElse(null);
    }

    private static boolean owed(Promise promise) {
        return promise.state() == State.OWED || promise.state() == State.OVERDUE;
    }

    private @Nullable Promise last(RegisterView view) {
        Instant at = now.instant();
        StandingCase found = standings.find(view.caseId(), at, standings.head());
        Stream<ClockStanding> clocks = found == null ? Stream.empty() : found.standing().clocks().stream();
        return clocks.map(ClockStanding::reading)
                .filter(reading -> reading.clock().equals(PromisedReply.CLOCK))
                .max(Comparator.comparingInt(ClockReading::run))
                .map(reading -> promise(view, reading))
                .orElse(null);
    }

    private static @Nullable Promise promise(RegisterView view, ClockReading reading) {
        State state =
                switch (reading.verdict()) {
                    case PENDING_IN_TIME -> State.OWED;
                    case BREACHED_STILL_WAITING -> State.OVERDUE;
                    case MET -> State.KEPT;
                    case BREACHED_DONE_LATE -> State.KEPT_LATE;
                    case UNKNOWN -> null;
                };
        return state == null
                ? null
                : new Promise(view.caseId(), view.shownNumber(), reading.due().dueAt(), state);
    }
}
