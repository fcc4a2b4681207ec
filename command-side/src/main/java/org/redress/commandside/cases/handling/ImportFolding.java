package org.redress.commandside.cases.handling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.decision.CaseDecider;
import org.redress.commandside.cases.decision.Decision;
import org.redress.commandside.cases.decision.Facts;
import org.redress.commandside.cases.decision.Refusal;
import org.redress.commandside.cases.decision.StorageRules;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.store.Append;
import org.redress.infra.store.Append.AppliedCommand;
import org.redress.infra.store.CommandRecord;
import org.redress.infra.store.NewEvent;

/** Rows of one case decided one after the other, each on what the ones before it will have written. */
final class ImportFolding {
    private final FactsGathering gathering;
    private final AlreadyThere there;
    private final List<NewEvent> events = new ArrayList<>();
    private final List<AppliedCommand> commands = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();
    private final Map<UUID, Fate.Writes> written = new HashMap<>();
    private final List<RefusedRow> refusals = new ArrayList<>();
    private CaseSeen seen;

    ImportFolding(FactsGathering gathering, AlreadyThere there) {
        this.gathering = gathering;
        this.there = there;
        this.seen = there.newest();
    }

    /** A row that was refused here for the first time. */
    record RefusedRow(Asked asked, String bodyHash, Answer.Refused answer) {}

    /** What becomes of one row. */
    private sealed interface Fate {
        record Answered(Answer answer) implements Fate {}

        record Writes(Asked asked, String bodyHash, int from, int to) implements Fate {}

        /** The same command id stood in an earlier row. */
        record Repeats(Writes first, String bodyHash) implements Fate {}
    }

    ImportFolding fold(List<Asked> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Asked asked = rows.get(i);
            String bodyHash = BodyHash.of(asked);
            CommandRecord first = there.commands().get(asked.commandId());
            Fate.Writes earlier = written.get(asked.commandId());
            if (first != null) {
                fates.add(new Fate.Answered(Records.answerWithoutNumber(first, bodyHash)));
            } else if (earlier != null) {
                fates.add(new Fate.Repeats(earlier, bodyHash));
            } else {
                CaseSeen then = there.commands().isEmpty() ? null : there.before(rows, i);
                Answer.Refused refused = then == null ? null : refusal(asked, then);
                fates.add(refused == null ? decide(asked, bodyHash) : refuse(asked, bodyHash, refused));
            }
        }
        return this;
    }

    private Answer.@Nullable Refused refusal(Asked asked, CaseSeen then) {
        Optional<Refusal> unkept = StorageRules.refusal(asked);
        if (unkept.isPresent()) {
            return RecordedRefusals.answer(unkept.get());
        }
        Decision decision = gathering
                .gather(asked, then)
                .map(facts -> CaseDecider.decide(then.state(), asked.command(), facts))
                .orElse(null);
        return decision instanceof Decision.Refused refused ? RecordedRefusals.answer(refused) : null;
    }

    private Fate decide(Asked asked, String bodyHash) {
        Optional<Refusal> unkept = StorageRules.refusal(asked);
        if (unkept.isPresent()) {
            return refuse(asked, bodyHash, RecordedRefusals.answer(unkept.get()));
        }
        Optional<Facts> facts = gathering.gather(asked, seen);
        if (facts.isEmpty()) {
            return new Fate.Answered(RecordedRefusals.unknownPack(gathering.packName(asked)));
        }
        return switch (CaseDecider.decide(seen.state(), asked.command(), facts.get())) {
            case Decision.Refused refused -> refuse(asked, bodyHash, RecordedRefusals.answer(refused));
            case Decision.Accepted accepted -> write(asked, bodyHash, facts.get(), accepted.events());
        };
    }

    private Fate refuse(Asked asked, String bodyHash, Answer.Refused refused) {
        refusals.add(new RefusedRow(asked, bodyHash, refused));
        return new Fate.Answered(refused);
    }

    private Fate write(Asked asked, String bodyHash, Facts facts, List<CaseEvent> caused) {
        int from = events.size();
        for (CaseEvent event : caused) {
            events.add(new NewEvent(
                    UUID.randomUUID(),
                    event,
                    facts.occurredAt(),
                    asked.actor(),
                    asked.commandId(),
                    asked.correlationId(),
                    asked.cause(),
                    asked.source()));
            seen = seen.after(facts.occurredAt(), event);
        }
        commands.add(new AppliedCommand(asked.commandId(), bodyHash, caused.size()));
        Fate.Writes fate = new Fate.Writes(asked, bodyHash, from, events.size());
        written.put(asked.commandId(), fate);
        return fate;
    }

    /** Of rows that are not on record yet. */
    List<RefusedRow> refusals() {
        return refusals;
    }

    boolean writesNothing() {
        return events.isEmpty();
    }

    Append append(String tenant, StreamId stream) {
        return new Append(tenant, stream, there.newest().version(), events, List.of(), commands);
    }

    /** @param recorded what was appended */
    List<Answer> answers(List<Recorded<?>> recorded) {
        return fates.stream().map(fate -> answer(fate, recorded)).toList();
    }

    /** When nothing could be appended for this reason. */
    List<Answer> answersInstead(Answer instead) {
        return fates.stream()
                .map(fate -> fate instanceof Fate.Answered(Answer answer) ? answer : instead)
                .toList();
    }

    private static Answer answer(Fate fate, List<Recorded<?>> recorded) {
        return switch (fate) {
            case Fate.Answered(Answer answer) -> answer;
            case Fate.Writes writes -> Records.accepted(recorded.subList(writes.from(), writes.to()));
            case Fate.Repeats(Fate.Writes first, String bodyHash) ->
                Records.answerWithoutNumber(record(first, recorded), bodyHash);
        };
    }

    private static CommandRecord record(Fate.Writes writes, List<Recorded<?>> recorded) {
        Recorded<?> first = recorded.get(writes.from());
        Recorded<?> last = recorded.get(writes.to() - 1);
        return new CommandRecord(
                first.envelope().tenant(),
                writes.asked().commandId(),
                writes.bodyHash(),
                first.envelope().stream(),
                first.envelope().version(),
                last.envelope().version(),
                last.envelope().position(),
                last.envelope().recordedAt(),
                writes.asked().actor().id(),
                writes.asked().source(),
                null);
    }
}
