package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.infra.store.CommandRecord;
import org.redress.infra.store.Journal;
import org.redress.infra.store.RefusedCommand;

/** First answers: found again, or put on record. */
record Records(Journal journal) {

    /** Nothing when this command id was never used. */
    @Nullable
    Answer find(Asked asked, String bodyHash) {
        CommandRecord first = journal.findCommand(asked.tenant(), asked.commandId());
        return first == null ? null : answer(first, bodyHash);
    }

    Answer answer(CommandRecord first, String bodyHash) {
        Answer answer = answerWithoutNumber(first, bodyHash);
        return answer instanceof Answer.Accepted accepted ? withNumber(first, accepted) : answer;
    }

    /** Imported cases take no number of ours, so nothing has to be read to answer for them. */
    static Answer answerWithoutNumber(CommandRecord first, String bodyHash) {
        if (!first.bodyHash().equals(bodyHash)) {
            return new Answer.OtherBody(first);
        }
        String refusal = first.refusal();
        return refusal == null
                ? new Answer.Accepted(
                        first.stream().id(), first.firstVersion(), first.lastVersion(), first.position(), null)
                : RecordedRefusals.read(refusal);
    }

    void refuse(Asked asked, String bodyHash, Answer.Refused refused) {
        journal.recordRefusal(new RefusedCommand(
                asked.tenant(),
                asked.commandId(),
                bodyHash,
                StreamId.ofCase(asked.caseId()),
                asked.actor(),
                asked.source(),
                RecordedRefusals.json(refused)));
    }

    /** What one command wrote. */
    static Answer.Accepted accepted(List<Recorded<?>> events) {
        return new Answer.Accepted(
                events.getFirst().envelope().stream().id(),
                events.getFirst().envelope().version(),
                events.getLast().envelope().version(),
                events.getLast().envelope().position(),
                number(events));
    }

    /** The number is not in the record of commands, so the few events the command wrote are read again. */
    private Answer.Accepted withNumber(CommandRecord first, Answer.Accepted accepted) {
        List<Recorded<?>> events = journal.readStream(first.tenant(), first.stream(), first.firstVersion()).stream()
                .takeWhile(event -> event.envelope().version() <= first.lastVersion())
                .toList();
        return new Answer.Accepted(
                accepted.caseId(),
                accepted.firstVersion(),
                accepted.lastVersion(),
                accepted.position(),
                number(events));
    }

    private static @Nullable String number(List<Recorded<?>> events) {
        return events.stream()
                .map(Recorded::event)
                .filter(CaseNumberAssigned.class::isInstance)
                .map(event -> ((CaseNumberAssigned) event).number())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
