package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.decision.CaseDecider;
import org.redress.commandside.cases.decision.CaseFile;
import org.redress.commandside.cases.decision.Decision;
import org.redress.commandside.cases.decision.Refusal;
import org.redress.commandside.cases.decision.StorageRules;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalUnavailable;

/** Decides on what the journal holds, as {@link CaseHandling} would, and appends nothing. */
record Trials(Journal journal, FactsGathering gathering) {

    Prospect of(Asked asked) {
        Optional<Refusal> unkept = StorageRules.refusal(asked);
        if (unkept.isPresent()) {
            return new Prospect(asked.caseId(), 0, null, List.of(), RecordedRefusals.answer(unkept.get()));
        }
        try {
            return decided(asked, journal.readStream(asked.tenant(), StreamId.ofCase(asked.caseId()), 1));
        } catch (JournalUnavailable unavailable) {
            Answer unknown = new Answer.Unavailable(String.valueOf(unavailable.getMessage()));
            return new Prospect(asked.caseId(), 0, null, List.of(), unknown);
        }
    }

    private Prospect decided(Asked asked, List<Recorded<?>> events) {
        CaseSeen seen = CaseSeen.NOTHING;
        for (Recorded<?> recorded : events) {
            seen = seen.after(recorded.envelope().occurredAt(), (CaseEvent) recorded.event());
        }
        CaseFile file = seen.state().caseFile();
        String number = file == null ? asked.caseId() : CaseNumber.of(file, events, asked.caseId());
        Long expected = asked.expectedVersion();
        if (expected != null && expected != seen.version()) {
            return new Prospect(number, seen.version(), file, List.of(), new Answer.Conflict(seen.version()));
        }
        CaseSeen found = seen;
        return gathering
                .gather(asked, found)
                .map(facts -> switch (CaseDecider.decide(found.state(), asked.command(), facts)) {
                    case Decision.Accepted(var happening) ->
                        new Prospect(number, found.version(), file, happening, null);
                    case Decision.Refused refused ->
                        new Prospect(number, found.version(), file, List.of(), RecordedRefusals.answer(refused));
                })
                .orElseGet(() -> new Prospect(
                        number,
                        found.version(),
                        file,
                        List.of(),
                        RecordedRefusals.unknownPack(gathering.packName(asked))));
    }
}
