package org.redress.commandside.spec;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.CaseDecider;
import org.redress.commandside.cases.decision.CaseState;
import org.redress.commandside.cases.decision.Facts;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.CaseEvent;
import org.redress.events.clocks.ClockReading;

/** Given what happened, when something is asked, then events or a refusal. */
public record CaseSpec(List<CaseEvent> history, Facts facts) {
    public static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    public static final CalendarRef OFFICE = new CalendarRef("office", 7);

    public static CaseSpec given(CaseEvent... history) {
        return new CaseSpec(List.of(history), facts(APack.plain()));
    }

    public static Facts facts(APack pack) {
        return new Facts(
                Happened.CASE,
                NOW,
                OccurredAt.exactly(NOW),
                false,
                false,
                Happened.PACK,
                pack.settings(),
                List.of(),
                Map.of("office", OFFICE));
    }

    public CaseSpec under(APack pack) {
        return new CaseSpec(history, facts(pack));
    }

    public CaseSpec imported() {
        return at(facts.now(), facts.occurredAt().instant(), true);
    }

    /** The person behind the case was erased. */
    public CaseSpec erased() {
        return with(new Facts(
                facts.caseId(),
                facts.now(),
                facts.occurredAt(),
                facts.imported(),
                true,
                facts.pack(),
                facts.settings(),
                facts.clocks(),
                facts.calendars()));
    }

    public CaseSpec at(Instant now, Instant occurredAt, boolean imported) {
        return with(new Facts(
                facts.caseId(),
                now,
                OccurredAt.exactly(occurredAt),
                imported,
                facts.erased(),
                facts.pack(),
                facts.settings(),
                facts.clocks(),
                facts.calendars()));
    }

    public CaseSpec reading(ClockReading... clocks) {
        return with(new Facts(
                facts.caseId(),
                facts.now(),
                facts.occurredAt(),
                facts.imported(),
                facts.erased(),
                facts.pack(),
                facts.settings(),
                List.of(clocks),
                facts.calendars()));
    }

    private CaseSpec with(Facts other) {
        return new CaseSpec(history, other);
    }

    public Answer when(CaseCommand command) {
        return new Answer(CaseDecider.decide(CaseState.of(history), command, facts));
    }
}
