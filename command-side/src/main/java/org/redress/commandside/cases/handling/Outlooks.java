package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.decision.Facts;
import org.redress.commandside.cases.decision.Possible;
import org.redress.commandside.facts.PinnedPack;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.infra.store.Journal;

/** Reads a case from the journal itself, so that what is offered holds whichever process wrote last. */
record Outlooks(Journal journal, FactsGathering gathering) {

    /** Nothing when there is no such case. */
    Optional<Outlook> of(String tenant, String caseId) {
        List<Recorded<?>> events = journal.readStream(tenant, StreamId.ofCase(caseId), 1);
        CaseSeen seen = CaseSeen.NOTHING;
        for (Recorded<?> recorded : events) {
            seen = seen.after(recorded.envelope().occurredAt(), (CaseEvent) recorded.event());
        }
        if (seen.pack() == null) {
            return Optional.empty();
        }
        PinnedPack pack = gathering.pinned(tenant, seen);
        Facts facts = gathering.looking(tenant, caseId, seen, pack);
        CaseSeen found = seen;
        return Possible.of(seen.state(), facts)
                .map(possible -> new Outlook(
                        caseId,
                        number(possible, events, caseId),
                        found.version(),
                        events.getLast().envelope().position(),
                        possible,
                        pack,
                        clocks(facts, found, pack)));
    }

    private static List<Outlook.Clock> clocks(Facts facts, CaseSeen seen, PinnedPack pack) {
        return facts.clocks().stream()
                .flatMap(reading -> pack.settings().clocks().stream()
                        .filter(rule -> rule.name().equals(reading.clock()))
                        .flatMap(rule -> seen.history().circumstances().limitOf(rule).stream()
                                .map(limit -> new Outlook.Clock(reading, limit, rule.calendar()))))
                .toList();
    }

    /** As everywhere: the number of the system it came from, else its own. */
    private static String number(Possible possible, List<Recorded<?>> events, String caseId) {
        String external = possible.file().matter().details().get(Details.EXTERNAL_NUMBER);
        return Stream.concat(
                        Optional.ofNullable(external).stream(),
                        events.stream()
                                .map(Recorded::event)
                                .filter(CaseNumberAssigned.class::isInstance)
                                .map(event -> ((CaseNumberAssigned) event).number())
                                .filter(Objects::nonNull))
                .findFirst()
                .orElse(caseId);
    }
}
