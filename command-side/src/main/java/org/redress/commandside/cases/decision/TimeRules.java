package org.redress.commandside.cases.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When something may be said to have happened. */
final class TimeRules {
    private TimeRules() {}

    static Optional<Refusal> refusal(Facts facts) {
        return nothingIsRecordedBeforeItHappens(facts).or(() -> nobodyDatesFurtherBackThanThePackAllows(facts));
    }

    private static Optional<Refusal> nothingIsRecordedBeforeItHappens(Facts facts) {
        Instant told = facts.occurredAt().instant();
        return Rules.refuseIf(
                told.isAfter(facts.now()),
                () -> new TimeRefusal.InTheFuture(Texts.local(facts, told), Texts.local(facts, facts.now())));
    }

    private static Optional<Refusal> nobodyDatesFurtherBackThanThePackAllows(Facts facts) {
        Duration limit = facts.settings().backdating();
        Instant earliest = facts.now().minus(limit);
        Instant told = facts.occurredAt().instant();
        return Rules.refuseIf(
                told.isBefore(earliest),
                () -> limit.isZero()
                        ? new TimeRefusal.NoBackdating(Texts.local(facts, told))
                        : new TimeRefusal.TooFarBack(Texts.local(facts, told), Texts.local(facts, earliest)));
    }
}
