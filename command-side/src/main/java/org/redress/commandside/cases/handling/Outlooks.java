package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.decision.Did;
import org.redress.commandside.cases.decision.Facts;
import org.redress.commandside.cases.decision.Mistake;
import org.redress.commandside.cases.decision.Possible;
import org.redress.commandside.facts.PinnedPack;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.store.Journal;

/** Reads a case from the journal itself, so that what is offered holds whichever process wrote last. */
record Outlooks(Journal journal, FactsGathering gathering) {

    /** Nothing when there is no such case. */
    Optional<Outlook> of(String tenant, String caseId, @Nullable String staffId) {
        List<Recorded<?>> events = journal.readStream(tenant, StreamId.ofCase(caseId), 1);
        CaseSeen seen = CaseSeen.NOTHING;
        for (Recorded<?> recorded : events) {
            seen = seen.after(recorded.envelope().occurredAt(), (CaseEvent) recorded.event());
        }
        if (seen.pack() == null) {
            return Optional.empty();
        }
        PinnedPack pack = gathering.pinned(tenant, seen);
        Facts facts =
                gathering.beside().of(tenant, caseId, seen, gathering.looking(tenant, caseId, seen, pack), staffId);
        CaseSeen found = seen;
        return Possible.of(seen.state(), facts)
                .map(possible -> new Outlook(
                        caseId,
                        CaseNumber.of(possible.file(), events, caseId),
                        found.version(),
                        events.getLast().envelope().position(),
                        possible,
                        pack,
                        clocks(facts, found, pack),
                        facts.other(),
                        undoable(possible, facts, events, staffId)));
    }

    private static List<Outlook.Clock> clocks(Facts facts, CaseSeen seen, PinnedPack pack) {
        return facts.clocks().stream()
                .flatMap(reading -> pack.settings().clocks().stream()
                        .filter(rule -> rule.name().equals(reading.clock()))
                        .flatMap(rule -> seen.history().circumstances().limitOf(rule).stream()
                                .map(limit -> new Outlook.Clock(reading, limit, rule.calendar()))))
                .toList();
    }

    /** What of theirs may be taken back now: the last thing they did here. */
    private static Outlook.@Nullable Undoable undoable(
            Possible possible, Facts facts, List<Recorded<?>> events, @Nullable String staffId) {
        Mistake mistake = facts.mistake();
        if (mistake == null || !possible.allows(CommandName.TAKE_BACK)) {
            return null;
        }
        long version = events.reversed().stream()
                .filter(recorded -> recorded.envelope().actor().id().equals(staffId))
                .mapToLong(recorded -> recorded.envelope().version())
                .findFirst()
                .orElseThrow();
        return new Outlook.Undoable(version, Did.what(mistake.done()));
    }
}
